# METADATA
# title: Networks must not create a subnetwork in every region
# description: |
#   Every region gets a subnetwork of the same well-known range, whether it is used or not: machines
#   can be started where nobody looks, and address-based rules and peerings overlap.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/vpc#auto-mode-considerations
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_network
# custom:
#   id: GRD-GCP-029
#   severity: low
#   category: network
#   systems: [vpc]
#   resources: [google_compute_network]
#   controls:
#     supporting: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Create the subnetworks that are used:
#
#         resource "google_compute_network" "training" {
#           auto_create_subnetworks = false
#         }
package guard.policies.gcp.network_auto_subnets

import data.guard.lib.value

deny contains violation if {
	some network in input.resources.google_compute_network
	not value.is_false(object.get(network.config, "auto_create_subnetworks", true))
	violation := {
		"resource": network.id,
		"path": ["auto_create_subnetworks"],
		"message": `"auto_create_subnetworks" is not false; a subnetwork is created in every region by default`,
	}
}
