# METADATA
# title: Roles to act as service accounts must be granted on single service accounts
# description: |
#   Granted on a project or above, the role lets its members act as every service account in it,
#   those created later included: whoever holds it has the rights of the strongest of them.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/service-account-permissions
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_service_account_iam
# custom:
#   id: GRD-GCP-076
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
#     Grant the role on the service account that is to be used:
#
#         resource "google_service_account_iam_member" "deployer" {
#           service_account_id = "projects/acme-ml/serviceAccounts/trainer@acme-ml.iam.gserviceaccount.com"
#           role               = "roles/iam.serviceAccountUser"
#           member             = "serviceAccount:deployer@acme-ml.iam.gserviceaccount.com"
#         }
#
#         resource "google_project_iam_member" "deployer" {
#           project = "acme-ml"
#           role    = "roles/run.developer"
#           member  = "serviceAccount:deployer@acme-ml.iam.gserviceaccount.com"
#         }
package guard.policies.gcp.iam_impersonation

import data.guard.lib.gcp.iam

_roles := {
	"roles/iam.serviceAccountOpenIdTokenCreator": "tokens for every service account below",
	"roles/iam.serviceAccountTokenCreator": "tokens for every service account below",
	"roles/iam.serviceAccountUser": "the use of every service account below",
	"roles/iam.workloadIdentityUser": "the use of every service account below",
}

deny contains violation if {
	some thing in iam.containers
	some kind in {"iam_member", "iam_binding"}
	some resource in input.resources[concat("_", [thing, kind])]
	violation := _violation(resource.id, resource.config.role, ["role"])
}

deny contains violation if {
	some grant in iam.wide_grants
	violation := _violation(grant.resource, grant.role, grant.role_path)
}

_violation(id, role, path) := {
	"resource": id,
	"path": path,
	"message": sprintf("%s gives %s", [role, _roles[role]]),
}
