# METADATA
# title: Firewall rules must not let the Internet reach every port
# description: |
#   Everything that listens on the machines is exposed, also what was never meant to be: SSH,
#   notebooks without a password, databases, metrics. Scanners find it within minutes.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_firewall
# custom:
#   id: GRD-GCP-023
#   severity: critical
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
#     Name the ports that are served, and the addresses that need them:
#
#         resource "google_compute_firewall" "ingress" {
#           source_ranges = ["10.20.0.0/16"]
#           allow {
#             protocol = "tcp"
#             ports    = ["443"]
#           }
#         }
package guard.policies.gcp.firewall_all_ports

import data.guard.lib.gcp.firewall

deny contains violation if {
	some exposure in firewall.exposures
	firewall.is_everything(exposure)
	violation := {
		"resource": exposure.resource,
		"path": exposure.path,
		"message": sprintf("every address may connect to every port (protocol %s)", [exposure.protocol]),
	}
}
