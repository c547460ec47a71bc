# METADATA
# title: Firewall rules must not let the Internet reach remote desktops
# description: |
#   Remote desktop services are the usual way in for ransomware: passwords are guessed at scale, and
#   flaws before login give control without one.
# related_resources:
#   - ref: https://cloud.google.com/iap/docs/using-tcp-forwarding
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_firewall
# custom:
#   id: GRD-GCP-025
#   severity: high
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
#     Let in only the range of Identity-Aware Proxy:
#
#         resource "google_compute_firewall" "rdp" {
#           source_ranges = ["35.235.240.0/20"]
#         }
package guard.policies.gcp.firewall_rdp

import data.guard.lib.gcp.firewall

deny contains violation if {
	some exposure in firewall.exposures
	open := firewall.named_ports(exposure, object.keys(firewall.desktop_ports))
	services := [sprintf("%d (%s)", [port, firewall.desktop_ports[port]]) | some port in open]
	count(services) > 0
	violation := {
		"resource": exposure.resource,
		"path": exposure.path,
		"message": sprintf("every address may connect to port %s", [concat(", ", services)]),
	}
}
