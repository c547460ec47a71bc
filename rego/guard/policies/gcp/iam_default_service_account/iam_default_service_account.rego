# METADATA
# title: Default service accounts must not be granted roles on projects, folders and organizations
# description: |
#   Machines, functions and builds run as the default account when nobody chose another: every one of
#   them, also a forgotten one, gets the role, and so does who breaks into it.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/service-account-types#default
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam
# custom:
#   id: GRD-GCP-081
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
#     Create a service account for the workload and grant the role to it:
#
#         resource "google_service_account" "trainer" {
#           account_id = "trainer"
#         }
#
#         resource "google_project_iam_member" "trainer" {
#           project = "acme-ml"
#           role    = "roles/aiplatform.user"
#           member  = google_service_account.trainer.member
#         }
package guard.policies.gcp.iam_default_service_account

import data.guard.lib.gcp.iam

deny contains violation if {
	some grant in iam.wide_grants
	_is_default(iam.written(grant.member))
	violation := {
		"resource": grant.resource,
		"path": grant.role_path,
		"message": "the role is granted to a default service account, which unrelated workloads share",
	}
}

_is_default(member) if regex.match(`^serviceAccount:[^@]+-compute@developer\.gserviceaccount\.com$`, member)

_is_default(member) if regex.match(`^serviceAccount:[^@]+@appspot\.gserviceaccount\.com$`, member)

_is_default(member) if regex.match(`data\.google_(compute|app_engine)_default_service_account\.`, member)
