# METADATA
# title: Firewall rules must not let the Internet reach ports other than web and VPN ports
# description: |
#   Programs on other ports are rarely made for the Internet: they have no login, or one that nobody
#   hardened, and every scanner finds them within a day.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_firewall
# custom:
#   id: GRD-GCP-130
#   severity: medium
#   category: network
#   systems: [vpc]
#   resources:
#     - google_compute_firewall
#     - google_compute_firewall_policy_rule
#     - google_compute_network_firewall_policy_rule
#     - google_compute_region_network_firewall_policy_rule
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Name the addresses of the clients:
#
#         resource "google_compute_firewall" "spark" {
#           name          = "spark"
#           network       = "training"
#           source_ranges = ["10.20.0.0/16"]
#
#           allow {
#             protocol = "tcp"
#             ports    = ["7077"]
#           }
#         }
package guard.policies.gcp.firewall_other_ports

import data.guard.lib.gcp.firewall

deny contains violation if {
	some exposure in firewall.exposures
	ranges := firewall.other_ranges(exposure)
	count(ranges) > 0
	ports := [port | some range in ranges; port := _text(range)]
	violation := {
		"resource": exposure.resource,
		"path": exposure.path,
		"message": sprintf("every address may connect to %s port %s", [exposure.protocol, concat(", ", sort(ports))]),
	}
}

_text(range) := sprintf("%d", [range[0]]) if range[0] == range[1]

_text(range) := sprintf("%d-%d", range) if range[0] != range[1]
