# METADATA
# title: Projects must not use legacy networks
# description: |
#   A legacy network is one flat range across all regions, without subnetworks: no part of it can be
#   kept apart, watched by flow logs, or reached privately.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/legacy
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_network
# custom:
#   id: GRD-GCP-128
#   severity: medium
#   category: network
#   systems: [vpc]
#   resources: [google_compute_network]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Create subnetworks where they are needed:
#
#         resource "google_compute_network" "training" {
#           name                    = "training"
#           auto_create_subnetworks = false
#         }
package guard.policies.gcp.network_legacy

import data.guard.lib.gcp.setting

deny contains violation if {
	some network in input.resources.google_compute_network
	setting.is_set(object.get(network.config, "ipv4_range", ""))
	violation := {
		"resource": network.id,
		"path": ["ipv4_range"],
		"message": "ipv4_range makes the network a legacy one, without subnetworks",
	}
}
