# METADATA
# title: Scripts must stop at the first error
# description: |
#   A checksum that does not match, a signature that is missing, a test that fails: the next line runs all the
#   same, and the job ends as if nothing had happened.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#exit-codes-and-error-action-preference
# custom:
#   id: GRD-GHA-062
#   severity: low
#   category: configuration
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Keep the options that the shell has by default.
#
#         defaults:
#           run:
#             shell: bash -el {0}
package guard.policies.github.script_ignores_errors

import data.guard.lib.github.workflow

deny contains {
	"resource": step.resource,
	"path": array.concat(step.path, ["shell"]),
	"message": sprintf("shell %s goes on after a command that failed", [step.config.shell]),
} if {
	some step in workflow.steps
	_ignores_errors(step.config.shell)
	_has_several_commands(step.config.run)
}

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, ["defaults", "run", "shell"]),
	"message": sprintf("shell %s goes on after a command that failed", [shell]),
} if {
	some job in workflow.jobs
	shell := job.config.defaults.run.shell
	_ignores_errors(shell)
	some step in job.config.steps
	not step.shell
	_has_several_commands(step.run)
}

deny contains {
	"resource": file.resource,
	"path": ["defaults", "run", "shell"],
	"message": sprintf("shell %s goes on after a command that failed", [shell]),
} if {
	some file in workflow.workflows
	shell := file.config.defaults.run.shell
	_ignores_errors(shell)
	some job in file.config.jobs
	not job.defaults.run.shell
	some step in job.steps
	not step.shell
	_has_several_commands(step.run)
}

_ignores_errors(shell) if {
	is_string(shell)
	regex.match(`^(?:\S*/)?(?:ba|da|z|k)?sh\b.*\{0\}`, shell)
	not regex.match(`\s-[a-zA-Z]*e|errexit`, shell)
}

# a script that sets the option itself is as good
_has_several_commands(script) if {
	is_string(script)
	count([line | some line in split(script, "\n"); not regex.match(`^\s*(?:#.*)?$`, line); not regex.match(`\\\s*$`, line)]) > 1
	not regex.match(`(?m)^\s*set\s+(?:-\S+\s+)*-[a-zA-Z]*e`, script)
}
