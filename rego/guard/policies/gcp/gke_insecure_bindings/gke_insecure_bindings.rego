# METADATA
# title: GKE clusters must refuse bindings to everybody
# description: |
#   The switch lets somebody bind a role to all authenticated or even unauthenticated callers: one
#   such binding, and every Google account works in the cluster.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/best-practices/rbac
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-148
#   severity: high
#   category: access-control
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Refuse them:
#
#         resource "google_container_cluster" "training" {
#           name     = "training"
#           location = "europe-west1"
#
#           rbac_binding_config {
#             enable_insecure_binding_system_unauthenticated = false
#             enable_insecure_binding_system_authenticated   = false
#           }
#         }
package guard.policies.gcp.gke_insecure_bindings

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	some i, bindings in setting.blocks(cluster.config, "rbac_binding_config")
	some field in {
		"enable_insecure_binding_system_authenticated",
		"enable_insecure_binding_system_unauthenticated",
	}
	setting.may_be_true(bindings[field])
	violation := {
		"resource": cluster.id,
		"path": ["rbac_binding_config", i, field],
		"message": sprintf("%s is true; roles can be bound to everybody", [field]),
	}
}
