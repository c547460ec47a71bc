# METADATA
# title: Firewall rules must not let every program call every address
# description: |
#   An intruder sends data anywhere, and programs that were taken over fetch their tools from
#   anywhere.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_firewall
# custom:
#   id: GRD-GCP-144
#   severity: low
#   profile: strict
#   category: network
#   systems: [vpc]
#   resources: [google_compute_firewall]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Name the addresses that are called:
#
#         resource "google_compute_firewall" "out" {
#           name               = "out"
#           network            = "training"
#           direction          = "EGRESS"
#           destination_ranges = ["199.36.153.8/30"]
#
#           allow {
#             protocol = "tcp"
#             ports    = ["443"]
#           }
#         }
package guard.policies.gcp.firewall_open_egress

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some rule in input.resources.google_compute_firewall
	rule.config.direction == "EGRESS"
	rule.config.allow
	not value.is_true(object.get(rule.config, "disabled", false))
	path := min(setting.world_entries(object.get(rule.config, "destination_ranges", []), ["destination_ranges"]))
	violation := {"resource": rule.id, "path": path, "message": "outgoing traffic to every address is allowed"}
}
