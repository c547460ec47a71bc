# METADATA
# title: GKE clusters must not run the Kubernetes web dashboard
# description: |
#   The dashboard runs with wide rights in the cluster; who reaches it over the network starts pods
#   and reads secrets with them.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-071
#   severity: high
#   category: access-control
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Use the pages of the Google Cloud console, and leave the add-on off:
#
#         resource "google_container_cluster" "training" {
#           addons_config {
#             kubernetes_dashboard {
#               disabled = true
#             }
#           }
#         }
package guard.policies.gcp.gke_dashboard

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	path := ["addons_config", 0, "kubernetes_dashboard", 0, "disabled"]
	setting.may_be_false(object.get(cluster.config, path, true))
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": "the Kubernetes dashboard add-on is not disabled",
	}
}
