# METADATA
# title: Text that strangers write must not be inserted into scripts
# description: |
#   An expression is replaced before the shell starts. A title, branch name or comment with a quote and a
#   command in it runs that command with the job's token and secrets.
# related_resources:
#   - ref: https://docs.github.com/en/actions/concepts/security/script-injections
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
# custom:
#   id: GRD-GHA-001
#   severity: high
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8", "soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Pass the text through the environment, and quote the variable.
#
#         - env:
#             TITLE: ${{ github.event.pull_request.title }}
#           run: ./check-title "$TITLE"
package guard.policies.github.script_injection

import data.guard.lib.github.expression
import data.guard.lib.github.workflow

deny contains {
	"resource": script.resource,
	"path": array.concat(script.path, [found.line]),
	"message": sprintf("%s, which anybody can write, becomes part of the script", [found.written]),
} if {
	some script in workflow.scripts
	some found in expression.found(script.text)
	expression.is_untrusted(found.text)
}

deny contains {
	"resource": script.resource,
	"path": array.concat(script.path, [found.line]),
	"message": sprintf("%s, which holds text that anybody can write, becomes part of the script", [found.written]),
} if {
	some script in workflow.scripts
	some found in expression.found(script.text)
	some name in _untrusted_variables(script.step)
	found.text == sprintf("env.%s", [lower(name)])
}

_untrusted_variables(step) := {name |
	some variable in workflow.variables(step)
	name := variable.name
	some found in expression.found(variable.value)
	expression.is_untrusted(found.text)
}
