# METADATA
# title: Custom roles must not allow to take over other accounts
# description: |
#   With one of these permissions its holder changes access rights, or gets the token or a key of a
#   stronger service account, and with it everything that account can do.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/permissions-reference
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam_custom_role
# custom:
#   id: GRD-GCP-140
#   severity: medium
#   category: access-control
#   systems: [iam]
#   resources: [google_project_iam_custom_role, google_organization_iam_custom_role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave the permission out, and grant it on the one resource where it is needed:
#
#         resource "google_project_iam_custom_role" "deployer" {
#           role_id     = "deployer"
#           title       = "Deployer"
#           permissions = ["run.services.update", "run.services.get"]
#         }
package guard.policies.gcp.iam_custom_role_escalation

import data.guard.lib.value

_escalating := {
	"cloudfunctions.functions.setIamPolicy",
	"iam.roles.create",
	"iam.roles.update",
	"iam.serviceAccountKeys.create",
	"iam.serviceAccounts.getAccessToken",
	"iam.serviceAccounts.implicitDelegation",
	"iam.serviceAccounts.setIamPolicy",
	"iam.serviceAccounts.signBlob",
	"iam.serviceAccounts.signJwt",
	"orgpolicy.policy.set",
	"resourcemanager.folders.setIamPolicy",
	"resourcemanager.organizations.setIamPolicy",
	"resourcemanager.projects.setIamPolicy",
}

deny contains violation if {
	some type in {"google_organization_iam_custom_role", "google_project_iam_custom_role"}
	some role in input.resources[type]
	found := [permission |
		some permission in value.as_list(object.get(role.config, "permissions", []))
		permission in _escalating
	]
	count(found) > 0
	first := min({i | some i, permission in role.config.permissions; permission == found[0]})
	violation := {
		"resource": role.id,
		"path": ["permissions", first],
		"message": sprintf("the role allows %s", [concat(", ", sort(found))]),
	}
}
