# METADATA
# title: Subnetworks must reach Google APIs without public addresses
# description: |
#   Machines without a public address cannot reach storage or the registry, so that sooner or later
#   they are given one, and traffic to Google's services leaves the private network.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/private-google-access
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_subnetwork
# custom:
#   id: GRD-GCP-031
#   severity: low
#   category: network
#   systems: [vpc]
#   resources: [google_compute_subnetwork]
#   controls:
#     supporting: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Switch private access on:
#
#         resource "google_compute_subnetwork" "training" {
#           private_ip_google_access = true
#         }
package guard.policies.gcp.subnetwork_private_access

import data.guard.lib.value

deny contains violation if {
	some subnetwork in input.resources.google_compute_subnetwork
	object.get(subnetwork.config, "purpose", "PRIVATE") == "PRIVATE"
	not value.is_true(object.get(subnetwork.config, "private_ip_google_access", false))
	violation := {
		"resource": subnetwork.id,
		"path": ["private_ip_google_access"],
		"message": `"private_ip_google_access" is not true; the default is false`,
	}
}
