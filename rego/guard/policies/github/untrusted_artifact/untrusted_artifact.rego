# METADATA
# title: Privileged workflows must not trust artifacts of the run that triggered them
# description: |
#   The run before may have been a stranger's pull request. Its artifact holds what they chose: a file that
#   overwrites a script, a variable, or text that the next step evaluates, with secrets at hand.
# related_resources:
#   - ref: https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run
# custom:
#   id: GRD-GHA-006
#   severity: medium
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.8", "soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Unpack into a folder of its own and read the content as data; or run only after pushes.
#
#         if: github.event.workflow_run.event == 'push'
#         steps:
#           - uses: actions/download-artifact@634f93cb2916e3fdff6788551b99b062d0335ce0
#             with:
#               path: ${{ runner.temp }}/artifact
#               run-id: ${{ github.event.workflow_run.id }}
#               github-token: ${{ github.token }}
package guard.policies.github.untrusted_artifact

import data.guard.lib.github.workflow

deny contains {
	"resource": step.resource,
	"path": array.concat(step.path, ["uses"]),
	"message": "an artifact of the triggering run, perhaps a stranger's, is unpacked among the files of the job",
} if {
	some step in workflow.job_steps
	"workflow_run" in step.triggers
	_downloads(step.config)
	not _has_own_folder(step.config)
	not _is_after_push(step)
	_runs_script_after(step)
}

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": "an artifact of the triggering run, perhaps a stranger's, is unpacked among the files of the job",
} if {
	some line in workflow.lines
	"workflow_run" in line.step.triggers
	regex.match(`\bgh\s+run\s+download\b`, line.text)
	not regex.match(`(?:\s-D|\s--dir)[ =]`, line.text)
	not _is_after_push(line.step)
}

_downloads(step) if {
	startswith(lower(_text(step.uses)), "actions/download-artifact@")
	contains(_text(step["with"]["run-id"]), "workflow_run")
}

_downloads(step) if startswith(lower(_text(step.uses)), "dawidd6/action-download-artifact@")

_has_own_folder(step) if {
	folder := step["with"].path
	is_string(folder)
	not folder in {"", ".", "./"}
}

_is_after_push(step) if regex.match(`workflow_run\.event\s*==\s*'(?:push|schedule|workflow_dispatch)'`, workflow.guards(step))

_is_after_push(step) if regex.match(`head_repository\.full_name\s*==\s*github\.repository`, workflow.guards(step))

_runs_script_after(step) if {
	some i
	later := step.job.config.steps[i]
	i > step.index
	_runs_code(later)
}

_runs_code(step) if is_string(step.run)

_runs_code(step) if startswith(_text(step.uses), "./")

_text(x) := x if is_string(x)
