# METADATA
# title: GKE clusters must use Workload Identity Federation
# description: |
#   Without it every pod uses the service account of the node: a compromised notebook reads whatever
#   any workload on the node may read, and long-lived keys are put into secrets instead.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-057
#   severity: medium
#   category: access-control
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(1)"]
#   remediation: |
#     Name the project's workload pool, and bind Kubernetes service accounts to roles:
#
#         resource "google_container_cluster" "training" {
#           workload_identity_config {
#             workload_pool = "acme-ml.svc.id.goog"
#           }
#         }
package guard.policies.gcp.gke_workload_identity

import data.guard.lib.gcp.gke
import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in gke.standard_clusters
	path := ["workload_identity_config", 0, "workload_pool"]
	not setting.is_set(object.get(cluster.config, path, ""))
	not setting.is_set(object.get(cluster.config, ["workload_identity_config", 0, "identity_namespace"], ""))
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": `no "workload_pool" is set; pods use the service account of their node by default`,
	}
}
