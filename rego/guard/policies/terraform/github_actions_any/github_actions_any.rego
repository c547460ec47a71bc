# METADATA
# title: Workflows must not be allowed to use every action
# description: |
#   Any action of any author may then run in the build, with its token and secrets. Popular
#   actions have been taken over to print exactly these.
# related_resources:
#   - ref: https://docs.github.com/en/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization
# custom:
#   id: GRD-TF-026
#   severity: medium
#   category: supply-chain
#   systems: [github]
#   resources: [github_actions_organization_permissions, github_actions_repository_permissions]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Allow selected actions, pinned by commit.
#
#         resource "github_actions_repository_permissions" "models" {
#           allowed_actions = "selected"
#
#           allowed_actions_config {
#             github_owned_allowed = true
#             patterns_allowed     = ["docker/build-push-action@*"]
#           }
#         }
package guard.policies.terraform.github_actions_any

deny contains {
	"resource": permissions.id,
	"path": ["allowed_actions"],
	"message": "every action may be used",
} if {
	some type in {"github_actions_organization_permissions", "github_actions_repository_permissions"}
	some permissions in input.resources[type]
	permissions.config.allowed_actions == "all"
}
