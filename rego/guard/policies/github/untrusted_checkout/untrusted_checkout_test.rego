package guard.policies.github.untrusted_checkout_test

import data.guard.lib.github.example
import data.guard.policies.github.untrusted_checkout as policy

test_denies_a_checkout_of_the_head if {
	violations := policy.deny with input as example.steps("pull_request_target", [{"uses": "actions/checkout@v5", "with": {"ref": "${{ github.event.pull_request.head.sha }}"}}, {"run": "make test"}])

	violations == {{
		"message": "on pull_request_target, code of the pull request is checked out and then run with the repository's secrets",
		"path": ["jobs", "build", "steps", 0, "with", "ref"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_checkout_of_the_fork if {
	violations := policy.deny with input as example.steps({"pull_request_target": null, "push": null}, [{"uses": "actions/checkout@v5", "with": {"repository": "${{ github.event.pull_request.head.repo.full_name }}"}}, {"uses": "./.github/actions/build"}])

	violations == {{
		"message": "on pull_request_target, code of the pull request is checked out and then run with the repository's secrets",
		"path": ["jobs", "build", "steps", 0, "with", "repository"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_checkout_of_the_run_before if {
	violations := policy.deny with input as example.steps("workflow_run", [{"uses": "actions/checkout@v5", "with": {"ref": "${{ github.event.workflow_run.head_branch }}"}}, {"run": "npm ci"}])

	violations == {{
		"message": "on workflow_run, code of the pull request is checked out and then run with the repository's secrets",
		"path": ["jobs", "build", "steps", 0, "with", "ref"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_checkout_by_command if {
	violations := policy.deny with input as example.steps("issue_comment", [{"run": "gh pr checkout \"$NUMBER\"\nmake"}])

	violations == {{
		"message": "on issue_comment, code of the pull request is checked out and then run with the repository's secrets",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_the_base if {
	violations := policy.deny with input as example.steps("pull_request_target", [{"uses": "actions/checkout@v5"}, {"run": "make label"}])

	violations == set()
}

test_allows_unprivileged_triggers if {
	violations := policy.deny with input as example.steps("pull_request", [{"uses": "actions/checkout@v5", "with": {"ref": "${{ github.event.pull_request.head.sha }}"}}, {"run": "make test"}])

	violations == set()
}

test_allows_branches_of_the_repository_itself if {
	violations := policy.deny with input as example.job("pull_request_target", {"if": "github.event.pull_request.head.repo.full_name == github.repository", "steps": [{"uses": "actions/checkout@v5", "with": {"ref": "${{ github.head_ref }}"}}, {"run": "make test"}]})

	violations == set()
}

test_allows_a_checkout_that_nothing_runs if {
	violations := policy.deny with input as example.steps("pull_request_target", [{"uses": "actions/checkout@v5", "with": {"ref": "${{ github.head_ref }}"}}])

	violations == set()
}
