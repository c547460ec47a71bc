# METADATA
# title: Firewall rules must not let the Internet reach SSH
# description: |
#   Password guessing and every flaw of the SSH server are open to the whole world; one weak account
#   or leaked key is a shell inside the network.
# related_resources:
#   - ref: https://cloud.google.com/iap/docs/using-tcp-forwarding
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_firewall
# custom:
#   id: GRD-GCP-024
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
#     Let in only the range of Identity-Aware Proxy, and connect with gcloud compute ssh --tunnel-
#     through-iap:
#
#         resource "google_compute_firewall" "ssh" {
#           source_ranges = ["35.235.240.0/20"]
#         }
package guard.policies.gcp.firewall_ssh

import data.guard.lib.gcp.firewall

deny contains violation if {
	some exposure in firewall.exposures
	open := firewall.named_ports(exposure, object.keys(firewall.ssh_ports))
	services := [sprintf("%d (%s)", [port, firewall.ssh_ports[port]]) | some port in open]
	count(services) > 0
	violation := {
		"resource": exposure.resource,
		"path": exposure.path,
		"message": sprintf("every address may connect to port %s", [concat(", ", services)]),
	}
}
