# METADATA
# title: Firewall rules must not let the Internet reach administration and machine-learning consoles
# description: |
#   These services run code or hand out data for whoever connects, mostly without a login in their
#   default setup: a notebook, a Ray dashboard or a Docker socket is a shell on the machine.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/using-firewalls
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_firewall
# custom:
#   id: GRD-GCP-027
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
#     Let in only the addresses of the people who use them, or put them behind Identity-Aware Proxy:
#
#         resource "google_compute_firewall" "notebooks" {
#           source_ranges = ["10.20.0.0/16"]
#         }
package guard.policies.gcp.firewall_admin_services

import data.guard.lib.gcp.firewall

deny contains violation if {
	some exposure in firewall.exposures
	open := firewall.named_ports(exposure, object.keys(firewall.console_ports))
	services := [sprintf("%d (%s)", [port, firewall.console_ports[port]]) | some port in open]
	count(services) > 0
	violation := {
		"resource": exposure.resource,
		"path": exposure.path,
		"message": sprintf("every address may connect to port %s", [concat(", ", services)]),
	}
}
