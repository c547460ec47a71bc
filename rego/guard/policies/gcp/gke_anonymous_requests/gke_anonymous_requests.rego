# METADATA
# title: GKE clusters must not serve anonymous requests beyond health checks
# description: |
#   Whoever reaches the control plane may do what roles give to anonymous callers; one careless
#   binding, and no login is needed at all.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-149
#   severity: medium
#   category: access-control
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Answer anonymous callers for health checks only:
#
#         resource "google_container_cluster" "training" {
#           name     = "training"
#           location = "europe-west1"
#
#           anonymous_authentication_config {
#             mode = "LIMITED"
#           }
#         }
package guard.policies.gcp.gke_anonymous_requests

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	path := ["anonymous_authentication_config", 0, "mode"]
	setting.may_be_any_of(object.get(cluster.config, path, ""), {"ENABLED"})
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": "anonymous_authentication_config is ENABLED; every path is open to anonymous callers that roles name",
	}
}
