# METADATA
# title: Workflow commands that change the environment of a job must stay off
# description: |
#   With them, any line that a program prints, be it a commit message or a test's output, sets variables and
#   paths of the job and so runs code in its later steps.
# related_resources:
#   - ref: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
# custom:
#   id: GRD-GHA-028
#   severity: high
#   category: configuration
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8", "soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Remove the variable and write to the environment file.
#
#         - run: echo "VERSION=1.4.2" >> "$GITHUB_ENV"
package guard.policies.github.insecure_commands

import data.guard.lib.github.workflow
import data.guard.lib.value

deny contains {
	"resource": entry.resource,
	"path": entry.path,
	"message": "ACTIONS_ALLOW_UNSECURE_COMMANDS lets printed text set the environment of the job",
} if {
	some entry in workflow.environment
	upper(entry.name) == "ACTIONS_ALLOW_UNSECURE_COMMANDS"
	_is_on(entry.value)
}

_is_on(setting) if value.is_true(setting)

_is_on(setting) if setting in {1, "1"}
