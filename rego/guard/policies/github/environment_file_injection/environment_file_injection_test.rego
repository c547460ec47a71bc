package guard.policies.github.environment_file_injection_test

import data.guard.lib.github.example
import data.guard.policies.github.environment_file_injection as policy

test_denies_the_content_of_a_file if {
	violations := policy.deny with input as example.steps("workflow_run", [{"run": "cat pr.env >> $GITHUB_ENV\n"}, {"uses": "actions/download-artifact@v5"}])

	violations == {{
		"message": "on workflow_run, text from elsewhere is written into the environment of the job",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_variable if {
	violations := policy.deny with input as example.steps("pull_request_target", [{"env": {"TITLE": "${{ github.event.pull_request.title }}"}, "run": "echo \"TITLE=$TITLE\" >> \"$GITHUB_ENV\""}])

	violations == {{
		"message": "on pull_request_target, text from elsewhere is written into the environment of the job",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_path if {
	violations := policy.deny with input as example.steps("issue_comment", [{"run": "echo \"$(gh pr view 1 --json title)\" >> \"${GITHUB_PATH}\""}])

	violations == {{
		"message": "on issue_comment, text from elsewhere is written into the environment of the job",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_fixed_text if {
	violations := policy.deny with input as example.steps("pull_request_target", [{"run": "echo \"LEVEL=1\" >> $GITHUB_ENV\necho \"$HOME/bin\" >> $GITHUB_PATH\n"}])

	violations == set()
}

test_allows_outputs if {
	violations := policy.deny with input as example.steps("workflow_run", [{"run": "echo \"a=$(cat a)\" >> $GITHUB_OUTPUT"}])

	violations == set()
}

test_allows_unprivileged_triggers if {
	violations := policy.deny with input as example.steps("push", [{"run": "cat a.env >> $GITHUB_ENV"}])

	violations == set()
}

test_allows_what_the_repository_itself_computes if {
	violations := policy.deny with input as example.steps("pull_request_target", [
		{"uses": "actions/checkout@v5"},
		{"run": "GH_HOST=\"${GITHUB_SERVER_URL#https://}\"\necho \"GH_HOST=${GH_HOST}\" >> $GITHUB_ENV\necho \"coverage=$(cat results)\" >> $GITHUB_ENV\n"},
	])

	violations == set()
}

test_denies_files_of_a_pull_request if {
	violations := policy.deny with input as example.steps("pull_request_target", [
		{"uses": "actions/checkout@v5", "with": {"ref": "${{ github.event.pull_request.head.sha }}"}},
		{"run": "echo \"VERSION=$(cat VERSION)\" >> $GITHUB_ENV"},
	])

	{violation.path[3] | some violation in violations} == {1}
}

test_allows_variables_that_come_from_no_file if {
	violations := policy.deny with input as example.steps("issues", [
		{"uses": "actions/download-artifact@v5"},
		{"run": "GH_HOST=\"${GITHUB_SERVER_URL#https://}\"\necho \"GH_HOST=${GH_HOST}\" >> $GITHUB_ENV\n"},
	])

	violations == set()
}
