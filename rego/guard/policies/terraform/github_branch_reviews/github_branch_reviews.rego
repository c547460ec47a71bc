# METADATA
# title: Protected branches must require a review
# description: |
#   Without a review one stolen token, or one angry colleague, changes what is trained, built
#   and deployed from the branch.
# related_resources:
#   - ref: https://registry.terraform.io/providers/integrations/github/latest/docs/resources/branch_protection
#   - ref: https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches
# custom:
#   id: GRD-TF-022
#   severity: medium
#   category: supply-chain
#   systems: [github]
#   resources: [github_branch_protection, github_branch_protection_v3]
#   controls:
#     direct: ["soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Require at least one approving review, and dismiss it when new commits arrive.
#
#         resource "github_branch_protection" "main" {
#
#           required_pull_request_reviews {
#             required_approving_review_count = 1
#             dismiss_stale_reviews           = true
#           }
#         }
package guard.policies.terraform.github_branch_reviews

import data.guard.lib.value

_types := {"github_branch_protection", "github_branch_protection_v3"}

deny contains {
	"resource": branch.id,
	"path": ["required_pull_request_reviews"],
	"message": "changes need no review",
} if {
	some type in _types
	some branch in input.resources[type]
	not branch.config.required_pull_request_reviews
}

deny contains {
	"resource": branch.id,
	"path": ["required_pull_request_reviews", i, "required_approving_review_count"],
	"message": "changes need no approving review (0)",
} if {
	some type in _types
	some branch in input.resources[type]
	some i, reviews in value.as_list(branch.config.required_pull_request_reviews)
	reviews.required_approving_review_count == 0
}
