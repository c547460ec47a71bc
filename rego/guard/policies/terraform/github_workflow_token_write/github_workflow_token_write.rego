# METADATA
# title: The workflow token must be read-only by default
# description: |
#   With write as the default every workflow, and every action in it, may push code and
#   releases. One hijacked action is enough.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/secure-your-work/use-artifact-attestations
#   - ref: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
# custom:
#   id: GRD-TF-028
#   severity: medium
#   category: access-control
#   systems: [github]
#   resources: [github_workflow_repository_permissions, github_actions_organization_workflow_permissions]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Make read the default, and let single workflows ask for more.
#
#         resource "github_workflow_repository_permissions" "models" {
#           default_workflow_permissions = "read"
#         }
package guard.policies.terraform.github_workflow_token_write

import data.guard.lib.value

deny contains {
	"resource": permissions.id,
	"path": ["default_workflow_permissions"],
	"message": "workflow tokens may write by default",
} if {
	some type in {"github_workflow_repository_permissions", "github_actions_organization_workflow_permissions"}
	some permissions in input.resources[type]
	permissions.config.default_workflow_permissions == "write"
}

deny contains {
	"resource": permissions.id,
	"path": ["can_approve_pull_request_reviews"],
	"message": "workflows may approve pull requests",
} if {
	some type in {"github_workflow_repository_permissions", "github_actions_organization_workflow_permissions"}
	some permissions in input.resources[type]
	value.is_true(permissions.config.can_approve_pull_request_reviews)
}
