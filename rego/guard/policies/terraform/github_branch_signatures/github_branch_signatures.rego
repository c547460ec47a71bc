# METADATA
# title: Protected branches must require signed commits
# description: |
#   The author of an unsigned commit is whatever its sender typed. A stolen token commits in the
#   name of the most trusted colleague.
# related_resources:
#   - ref: https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification
# custom:
#   id: GRD-TF-024
#   severity: low
#   profile: strict
#   category: supply-chain
#   systems: [github]
#   resources: [github_branch_protection, github_branch_protection_v3]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Require signatures.
#
#         resource "github_branch_protection" "main" {
#           require_signed_commits = true
#         }
package guard.policies.terraform.github_branch_signatures

import data.guard.lib.value

deny contains {
	"resource": branch.id,
	"path": ["require_signed_commits"],
	"message": "unsigned commits are accepted (require_signed_commits defaults to false)",
} if {
	some type in {"github_branch_protection", "github_branch_protection_v3"}
	some branch in input.resources[type]
	not value.is_true(object.get(branch.config, "require_signed_commits", null))
}
