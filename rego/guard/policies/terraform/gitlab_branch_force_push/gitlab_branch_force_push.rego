# METADATA
# title: Protected branches of GitLab must not be rewritten
# description: |
#   With force pushes on, one account with write access replaces the reviewed history by another, and what is
#   built from the branch then holds code that nobody looked at.
# related_resources:
#   - ref: https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/branch_protection
# custom:
#   id: GRD-TF-031
#   severity: medium
#   category: supply-chain
#   systems: [gitlab]
#   resources: [gitlab_branch_protection]
#   controls:
#     direct: ["soc2:CC8.1"]
#     supporting: ["soc2:CC6.8", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave force pushes off.
#
#         resource "gitlab_branch_protection" "main" {
#           project            = gitlab_project.models.id
#           branch             = "main"
#           push_access_level  = "no one"
#           merge_access_level = "maintainer"
#         }
package guard.policies.terraform.gitlab_branch_force_push

import data.guard.lib.value

deny contains {
	"resource": branch.id,
	"path": ["allow_force_push"],
	"message": "allow_force_push is true: the history of the branch may be replaced",
} if {
	some branch in input.resources.gitlab_branch_protection
	value.is_true(branch.config.allow_force_push)
}
