# METADATA
# title: Firewall rules must name ports, not wide ranges of them
# description: |
#   Whatever is started later on a port of the range is reachable at once, and an intruder in the
#   network finds more doors than the service needs.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_firewall
# custom:
#   id: GRD-GCP-131
#   severity: low
#   profile: strict
#   category: network
#   systems: [vpc]
#   resources: [google_compute_firewall]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Name the ports of the service:
#
#         resource "google_compute_firewall" "workers" {
#           name          = "workers"
#           network       = "training"
#           source_ranges = ["10.20.0.0/16"]
#
#           allow {
#             protocol = "tcp"
#             ports    = ["8000-8009"]
#           }
#         }
package guard.policies.gcp.firewall_wide_range

import data.guard.lib.gcp.setting
import data.guard.lib.value

# As many ports as one service may need
_widest := 30

deny contains violation if {
	some rule in input.resources.google_compute_firewall
	object.get(rule.config, "direction", "INGRESS") != "EGRESS"
	some i, allowed in setting.blocks(rule.config, "allow")
	some j, range in value.as_list(object.get(allowed, "ports", []))
	is_string(range)
	regex.match(`^[0-9]{1,5}-[0-9]{1,5}$`, range)
	ends := split(range, "-")
	width := to_number(ends[1]) - to_number(ends[0])
	width >= _widest
	violation := {
		"resource": rule.id,
		"path": ["allow", i, "ports", j],
		"message": sprintf("ports %s are open, %d in all", [range, width + 1]),
	}
}
