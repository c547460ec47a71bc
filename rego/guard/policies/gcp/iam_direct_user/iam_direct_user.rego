# METADATA
# title: Roles on projects, folders and organizations must be granted to groups
# description: |
#   A right that was given to one person is forgotten when that person moves on; a dormant account
#   with rights is what an intruder looks for.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/using-iam-securely
#   - ref: https://cloud.google.com/iam/docs/groups-in-cloud-console
# custom:
#   id: GRD-GCP-079
#   severity: low
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
#     Name a group, and manage its members in the directory:
#
#         resource "google_folder_iam_member" "analysts" {
#           folder = "folders/123456789"
#           role   = "roles/bigquery.user"
#           member = "group:analysts@example.com"
#         }
package guard.policies.gcp.iam_direct_user

import data.guard.lib.gcp.iam

deny contains violation if {
	some grant in iam.wide_grants
	startswith(iam.written(grant.member), "user:")
	not _is_told(grant.role)
	violation := {
		"resource": grant.resource,
		"path": grant.role_path,
		"message": "the role is granted to a single user, not to a group",
	}
}

# Other policies tell that these roles are too wide for anybody
_is_told(role) if role in {"roles/editor", "roles/owner", "roles/viewer"}

_is_told(role) if {
	is_string(role)
	startswith(role, "roles/iam.serviceAccount")
}
