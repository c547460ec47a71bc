# METADATA
# title: Service accounts must not be open to all identities of a workload pool
# description: |
#   Every repository, pipeline or account that the pool lets in becomes the service account, not only
#   the one it was meant for.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/workload-identity-federation
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_service_account_iam
# custom:
#   id: GRD-GCP-141
#   severity: high
#   category: access-control
#   systems: [iam]
#   resources:
#     - google_service_account_iam_member
#     - google_service_account_iam_binding
#     - google_service_account_iam_policy
#     - data.google_iam_policy
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Name the repository or another attribute:
#
#         resource "google_service_account_iam_member" "pipelines" {
#           service_account_id = "projects/acme-ml/serviceAccounts/deployer@acme-ml.iam.gserviceaccount.com"
#           role               = "roles/iam.workloadIdentityUser"
#           member             = "principalSet://iam.googleapis.com/projects/123/locations/global/workloadIdentityPools/pipelines/attribute.repository/acme/models"
#         }
package guard.policies.gcp.iam_workload_pool_wide

import data.guard.lib.gcp.iam

deny contains violation if {
	some grant in iam.grants("google_service_account")
	member := iam.written(grant.member)
	regex.match(`^principalSet://iam\.googleapis\.com/.*/\*$`, member)
	violation := {
		"resource": grant.resource,
		"path": grant.role_path,
		"message": sprintf("%v is granted to all identities of a workload pool", [grant.role]),
	}
}
