# METADATA
# title: GKE clusters must not use legacy attribute-based authorization
# description: |
#   Legacy authorization gives every authenticated user and service account of the cluster wide
#   rights that RBAC never sees: the token of one pod reads all secrets.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster#leave_abac_disabled_default_for_110
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-044
#   severity: high
#   category: access-control
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(1)"]
#   remediation: |
#     Remove the argument, or set it to false, which is the default:
#
#         resource "google_container_cluster" "training" {
#           enable_legacy_abac = false
#         }
package guard.policies.gcp.gke_legacy_abac

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	setting.may_be_true(object.get(cluster.config, "enable_legacy_abac", false))
	violation := {
		"resource": cluster.id,
		"path": ["enable_legacy_abac"],
		"message": `"enable_legacy_abac" is true; RBAC does not limit what accounts may do`,
	}
}
