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
	some found in expression.first(script.text)
	expression.is_untrusted(found.text)
}

deny contains {
	"resource": script.resource,
	"path": array.concat(script.path, [found.line]),
	"message": sprintf("%s, which holds text that anybody can write, becomes part of the script", [found.written]),
} if {
	some script in workflow.scripts
	some found in expression.first(script.text)
	some name in _untrusted_variables(script.step)
	found.text == sprintf("env.%s", [lower(name)])
}

_untrusted_variables(step) := {name |
	some variable in workflow.variables(step)
	name := variable.name
	some found in expression.found(variable.value)
	expression.is_untrusted(found.text)
}

deny contains {
	"resource": script.resource,
	"path": array.concat(script.path, [found.line]),
	"message": sprintf("%s, to which an earlier step writes text that anybody can write, becomes part of the script", [found.written]),
} if {
	some script in workflow.scripts
	some found in expression.first(script.text)
	some id in _writers[concat("\n", [script.resource, script.path[0], script.path[1]])]
	startswith(found.text, sprintf("steps.%s.outputs.", [id]))
}

# ids of such steps, by the job or action that they belong to
_writers[place] contains lower(line.step.config.id) if {
	some line in workflow.lines
	is_string(line.step.config.id)
	contains(line.text, "GITHUB_OUTPUT")
	some name in _untrusted_variables(line.step)
	regex.match(sprintf(`\$\{?%s\b`, [regex.replace(name, `[^A-Za-z0-9_]`, "")]), line.text)
	not regex.match(`\btr\s+-[cd]|\bgrep\s+-[a-zA-Z]*o|\bsed\b|%q|@Q`, line.text)
	place := concat("\n", [line.resource, line.path[0], line.path[1]])
}
