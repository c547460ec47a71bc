# METADATA
# title: GKE control planes must not trust all public addresses of Google Cloud
# description: |
#   Anybody rents a machine in Google Cloud and reaches the control plane from it, past the list of
#   authorized networks.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-150
#   severity: medium
#   category: network
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     List the networks of the own organization only:
#
#         resource "google_container_cluster" "training" {
#           name     = "training"
#           location = "europe-west1"
#
#           master_authorized_networks_config {
#             gcp_public_cidrs_access_enabled = false
#
#             cidr_blocks {
#               cidr_block = "10.0.0.0/8"
#             }
#           }
#         }
package guard.policies.gcp.gke_google_addresses

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	path := ["master_authorized_networks_config", 0, "gcp_public_cidrs_access_enabled"]
	setting.may_be_true(object.get(cluster.config, path, false))
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": "gcp_public_cidrs_access_enabled is true; every machine in Google Cloud reaches the control plane",
	}
}
