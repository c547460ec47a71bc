# METADATA
# title: Privileged workflows must not write foreign text into the job's environment
# description: |
#   A line break in the text adds a variable of the author's choice, such as LD_PRELOAD or a path of programs:
#   from then on each step of the privileged job runs their code.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable
#   - ref: https://securitylab.github.com/resources/github-actions-untrusted-input/
# custom:
#   id: GRD-GHA-027
#   severity: high
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.8", "soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Pass the value as an output of the step, and use it as an argument.
#
#         - id: label
#           run: echo "name=$(head -c 50 label.txt | tr -cd 'a-z-')" >> "$GITHUB_OUTPUT"
package guard.policies.github.environment_file_injection

import data.guard.lib.github.expression
import data.guard.lib.github.workflow

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": sprintf("on %s, text from elsewhere is written into the environment of the job", [concat(", ", triggers)]),
} if {
	some line in workflow.lines
	triggers := line.step.triggers & workflow.privileged
	count(triggers) > 0
	regex.match(`(?:>>?|\btee\b.*)\s*"?\$(?:\{?(?:GITHUB_ENV|GITHUB_PATH)\b|env:GITHUB_(?:ENV|PATH)\b)`, line.text)
	_is_foreign(line)
}

# a variable that holds a stranger's text
_is_foreign(line) if {
	some variable in workflow.variables(line.step)
	some found in expression.found(variable.value)
	expression.is_untrusted(found.text)
	regex.match(sprintf(`\$(?:env:)?\{?%s\b`, [regex.replace(variable.name, `[^A-Za-z0-9_]`, "")]), line.text)
}

# a file or a command's output, in a job that holds a stranger's files
_is_foreign(line) if {
	_is_computed(line.text)
	regex.match("\\$\\(|`|<|\\b(?:cat|unzip|jq|sed|awk|tee|read|grep)\\b", line.step.config.run)
	_holds_foreign_files(line.step.job)
}

# what a command of the script fetches from a pull request or an issue
_is_foreign(line) if {
	_is_computed(line.text)
	regex.match(`\bgh\s+(?:pr|issue)\s+(?:view|list|diff)\b|\bgit\s+(?:log|show)\b|GITHUB_EVENT_PATH|\bgh\s+api\b[^\n]*/(?:pulls|issues|comments)`, line.step.config.run)
}

_is_computed(text) if regex.match("\\$\\(|`|\\$\\{?[A-Za-z_]|^\\s*(?:cat|unzip|jq|sed|awk|tee)\\b", regex.replace(text, `\$\{?(?:GITHUB_[A-Z_]+|RUNNER_[A-Z_]+|HOME|PATH|PWD)\}?`, ""))

_holds_foreign_files(job) if {
	step := job.config.steps[_]
	is_string(step.uses)
	regex.match(`(?i)^(?:actions/download-artifact|dawidd6/action-download-artifact)@`, step.uses)
}

_holds_foreign_files(job) if {
	step := job.config.steps[_]
	is_string(step.run)
	regex.match(`\bgh\s+(?:run\s+download|pr\s+checkout)\b|listWorkflowRunArtifacts`, step.run)
}

_holds_foreign_files(job) if {
	step := job.config.steps[_]
	is_string(step["with"].script)
	contains(step["with"].script, "downloadArtifact")
}

_holds_foreign_files(job) if {
	step := job.config.steps[_]
	is_string(step.uses)
	startswith(lower(step.uses), "actions/checkout@")
	is_string(step["with"].ref)
	regex.match(`(?i)head|refs/pull/|merge_commit`, step["with"].ref)
}
