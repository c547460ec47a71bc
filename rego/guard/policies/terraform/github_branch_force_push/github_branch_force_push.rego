# METADATA
# title: Protected branches must not be rewritten or deleted
# description: |
#   A force push replaces the reviewed history with another one. A planted change then looks as
#   if it had always been there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/integrations/github/latest/docs/resources/branch_protection
# custom:
#   id: GRD-TF-023
#   severity: medium
#   category: supply-chain
#   systems: [github]
#   resources: [github_branch_protection]
#   controls:
#     direct: ["soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave both switches off.
#
#         resource "github_branch_protection" "main" {
#           allows_force_pushes = false
#         }
package guard.policies.terraform.github_branch_force_push

import data.guard.lib.value

_switches := ["allows_force_pushes", "allows_deletions"]

deny contains {
	"resource": branch.id,
	"path": [allowed[0]],
	"message": sprintf("%s true", [concat(", ", allowed)]),
} if {
	some branch in input.resources.github_branch_protection
	allowed := [switch | some switch in _switches; value.is_true(branch.config[switch])]
	count(allowed) > 0
}
