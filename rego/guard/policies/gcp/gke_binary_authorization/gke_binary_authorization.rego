# METADATA
# title: GKE clusters must enforce Binary Authorization
# description: |
#   Any image that someone with deployment rights names is run, also one that no pipeline built,
#   scanned or signed.
# related_resources:
#   - ref: https://cloud.google.com/binary-authorization/docs/overview
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-067
#   severity: low
#   category: supply-chain
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.8", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC8.1"]
#   remediation: |
#     Enforce the policy of the project:
#
#         resource "google_container_cluster" "training" {
#           binary_authorization {
#             evaluation_mode = "PROJECT_SINGLETON_POLICY_ENFORCE"
#           }
#         }
package guard.policies.gcp.gke_binary_authorization

import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	not value.is_true(object.get(cluster.config, "enable_binary_authorization", false))
	path := ["binary_authorization", 0, "evaluation_mode"]
	not object.get(cluster.config, path, "DISABLED") in {"PROJECT_SINGLETON_POLICY_ENFORCE", "POLICY_BINDINGS", "POLICY_BINDINGS_AND_PROJECT_SINGLETON_POLICY_ENFORCE"}
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": "images are not checked by Binary Authorization; the default is DISABLED",
	}
}
