# METADATA
# title: Conditions must be able to be false
# description: |
#   Text around an expression, even the line break of a block, makes the condition a non-empty text, which
#   counts as true: the deployment or the check that it guards runs for everybody.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
#   - ref: https://docs.zizmor.sh/audits/#unsound-condition
# custom:
#   id: GRD-GHA-034
#   severity: medium
#   category: configuration
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Write the condition without braces, or put all of it inside one pair; fold a long one with >-.
#
#         if: >-
#           github.event_name == 'push' &&
#           github.ref == 'refs/heads/main'
package guard.policies.github.condition_always_true

import data.guard.lib.github.workflow

deny contains {
	"resource": condition.resource,
	"path": condition.path,
	"message": "text stands around the expression, so the condition is always true",
} if {
	some condition in workflow.conditions
	contains(condition.text, "${{")
	not regex.match(`^\s*\$\{\{(?s:.*)\}\}[ \t]*$`, condition.text)
}

deny contains {
	"resource": condition.resource,
	"path": condition.path,
	"message": "text stands between expressions, so the condition is always true",
} if {
	some condition in workflow.conditions
	regex.match(`^\s*\$\{\{(?s:.*)\}\}[ \t]*$`, condition.text)
	count(split(condition.text, "${{")) > 2
}
