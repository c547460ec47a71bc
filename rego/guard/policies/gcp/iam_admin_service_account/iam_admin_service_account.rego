# METADATA
# title: Service accounts must not administer a whole project, folder or organization
# description: |
#   A workload is attacked more easily than a person: its token is read from a metadata server or a
#   leaked key. With an administrator's role it changes or deletes everything of that service in the
#   project, and often who has access to it.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/best-practices-service-accounts
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam
# custom:
#   id: GRD-GCP-077
#   severity: medium
#   category: access-control
#   systems: [iam]
#   resources:
#     - google_project_iam_member
#     - google_project_iam_binding
#     - google_project_iam_policy
#     - google_folder_iam_member
#     - google_folder_iam_binding
#     - google_folder_iam_policy
#     - google_organization_iam_member
#     - google_organization_iam_binding
#     - google_organization_iam_policy
#     - data.google_iam_policy
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Grant a narrower role, or the role on the one resource that the workload manages:
#
#         resource "google_storage_bucket_iam_member" "trainer" {
#           bucket = "acme-training-data"
#           role   = "roles/storage.objectViewer"
#           member = "serviceAccount:trainer@acme-ml.iam.gserviceaccount.com"
#         }
#
#         resource "google_project_iam_member" "trainer" {
#           project = "acme-ml"
#           role    = "roles/logging.logWriter"
#           member  = "serviceAccount:trainer@acme-ml.iam.gserviceaccount.com"
#         }
package guard.policies.gcp.iam_admin_service_account

import data.guard.lib.gcp.iam

deny contains violation if {
	some grant in iam.wide_grants
	iam.is_service_account(grant.member)
	_administers(grant.role)
	violation := {
		"resource": grant.resource,
		"path": grant.role_path,
		"message": sprintf("%s lets a service account administer the service everywhere below", [grant.role]),
	}
}

_administers(role) if {
	is_string(role)
	regex.match(`^roles/([A-Za-z0-9-]+\.)+([a-z][A-Za-z0-9]*)?[aA]dmin$`, role)
}
