# METADATA
# title: GKE clusters must be protected from deletion
# description: |
#   One wrong apply, or one stolen pipeline credential, deletes the cluster with all that runs in
#   it.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/deleting-a-cluster
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-072
#   severity: low
#   category: availability
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     supporting: ["soc2:A1.2", "gdpr:32(1)(c)"]
#   remediation: |
#     Leave the protection on, which is the default:
#
#         resource "google_container_cluster" "training" {
#           deletion_protection = true
#         }
package guard.policies.gcp.gke_deletion_protection

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	setting.may_be_false(object.get(cluster.config, "deletion_protection", true))
	violation := {
		"resource": cluster.id,
		"path": ["deletion_protection"],
		"message": `"deletion_protection" is false`,
	}
}
