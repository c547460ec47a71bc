# METADATA
# title: GKE clusters must not have a password for the administrator
# description: |
#   One static name and password is cluster administrator. It never expires, is kept in the state,
#   names no person in the audit log, and can be guessed against the API server.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster#restrict_authn_methods
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-045
#   severity: high
#   category: access-control
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.2"]
#   remediation: |
#     Remove user name and password, and let people log in with their Google accounts:
#
#         resource "google_container_cluster" "training" {
#           name     = "training"
#           location = "europe-west1"
#
#           master_auth {
#             client_certificate_config {
#               issue_client_certificate = false
#             }
#           }
#         }
package guard.policies.gcp.gke_basic_authentication

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	some i, auth in setting.blocks(cluster.config, "master_auth")
	setting.is_set(auth.username)
	violation := {
		"resource": cluster.id,
		"path": ["master_auth", i, "username"],
		"message": `"username" switches basic authentication on for the API server`,
	}
}
