package guard.policies.github.untrusted_artifact_test

import data.guard.lib.github.example
import data.guard.policies.github.untrusted_artifact as policy

test_denies_an_artifact_in_the_workspace if {
	violations := policy.deny with input as example.steps("workflow_run", [{"uses": "actions/download-artifact@v5", "with": {"run-id": "${{ github.event.workflow_run.id }}"}}, {"run": "bash report.sh"}])

	violations == {{
		"message": "an artifact of the triggering run, perhaps a stranger's, is unpacked among the files of the job",
		"path": ["jobs", "build", "steps", 0, "uses"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_download_by_another_action if {
	violations := policy.deny with input as example.steps("workflow_run", [{"uses": "dawidd6/action-download-artifact@v11", "with": {"path": ""}}, {"run": "make"}])

	violations == {{
		"message": "an artifact of the triggering run, perhaps a stranger's, is unpacked among the files of the job",
		"path": ["jobs", "build", "steps", 0, "uses"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_download_by_command if {
	violations := policy.deny with input as example.steps("workflow_run", [{"run": "gh run download ${{ github.event.workflow_run.id }}"}])

	violations == {{
		"message": "an artifact of the triggering run, perhaps a stranger's, is unpacked among the files of the job",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_folder_of_its_own if {
	violations := policy.deny with input as example.steps("workflow_run", [{"uses": "actions/download-artifact@v5", "with": {"run-id": "${{ github.event.workflow_run.id }}", "path": "artifact"}}, {"run": "make"}])

	violations == set()
}

test_allows_runs_after_a_push if {
	violations := policy.deny with input as example.job("workflow_run", {"if": "github.event.workflow_run.event == 'push'", "steps": [{"uses": "actions/download-artifact@v5", "with": {"run-id": "${{ github.event.workflow_run.id }}", "path": "."}}, {"run": "make"}]})

	violations == set()
}

test_allows_artifacts_of_the_same_run if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/download-artifact@v5", "with": {"path": "."}}, {"run": "make"}])

	violations == set()
}
