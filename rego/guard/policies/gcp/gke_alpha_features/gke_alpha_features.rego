# METADATA
# title: GKE clusters must not enable alpha features
# description: |
#   Alpha interfaces are neither reviewed nor patched as released ones are, and the cluster is not
#   covered by support, gets no upgrades and is deleted after 30 days.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/alpha-clusters
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-070
#   severity: medium
#   category: configuration
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     supporting: ["soc2:CC6.8", "hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Remove the argument, or set it to false, which is the default:
#
#         resource "google_container_cluster" "training" {
#           enable_kubernetes_alpha = false
#         }
package guard.policies.gcp.gke_alpha_features

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	setting.may_be_true(object.get(cluster.config, "enable_kubernetes_alpha", false))
	violation := {
		"resource": cluster.id,
		"path": ["enable_kubernetes_alpha"],
		"message": `"enable_kubernetes_alpha" is true; the cluster runs unsupported features`,
	}
}
