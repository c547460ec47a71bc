# METADATA
# title: Basic roles must not be granted on projects, folders and organizations
# description: |
#   Owner and editor change nearly everything in the project, keys and service accounts included, and
#   viewer reads nearly everything. One stolen account of that kind is the whole project.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/roles-overview#basic
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam
# custom:
#   id: GRD-GCP-075
#   severity: high
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
#     Grant the predefined roles that the work needs:
#
#         resource "google_project_iam_binding" "team" {
#           project = "acme-ml"
#           role    = "roles/aiplatform.user"
#           members = ["group:ml-engineers@example.com"]
#         }
package guard.policies.gcp.iam_basic_role

import data.guard.lib.gcp.iam
import data.guard.lib.gcp.setting

_basic := {
	"roles/owner": "full control, access rights included",
	"roles/editor": "change of nearly every resource",
	"roles/viewer": "a view of nearly every resource",
}

deny contains violation if {
	some grant in iam.wide_grants
	setting.may_be_any_of(grant.role, object.keys(_basic))
	violation := {
		"resource": grant.resource,
		"path": grant.role_path,
		"message": sprintf("basic role %v gives %s", [grant.role, object.get(_basic, grant.role, "what cannot be known")]),
	}
}
