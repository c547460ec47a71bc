# METADATA
# title: GKE clusters must not issue a client certificate
# description: |
#   The certificate and its key lie in the Terraform state, log in to the API server for years, and
#   cannot be revoked without rotating the credentials of the cluster.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster#restrict_authn_methods
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-046
#   severity: medium
#   category: access-control
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.2"]
#   remediation: |
#     Do not issue a certificate:
#
#         resource "google_container_cluster" "training" {
#           master_auth {
#             client_certificate_config {
#               issue_client_certificate = false
#             }
#           }
#         }
package guard.policies.gcp.gke_client_certificate

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	path := ["master_auth", 0, "client_certificate_config", 0, "issue_client_certificate"]
	setting.may_be_true(object.get(cluster.config, path, false))
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": `"issue_client_certificate" is true; a certificate for the API server is made and kept in the state`,
	}
}
