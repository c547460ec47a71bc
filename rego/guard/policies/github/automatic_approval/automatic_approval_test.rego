package guard.policies.github.automatic_approval_test

import data.guard.lib.github.example
import data.guard.policies.github.automatic_approval as policy

test_denies_approval_of_anybody if {
	violations := policy.deny with input as example.steps("pull_request_target", [{"uses": "hmarr/auto-approve-action@v4"}])

	violations == {{
		"message": "hmarr/auto-approve-action approves or merges pull requests of anybody",
		"path": ["jobs", "build", "steps", 0, "uses"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_merging_by_command if {
	violations := policy.deny with input as example.steps("workflow_run", [{"run": "gh pr merge --auto \"$PR\""}])

	violations == {{
		"message": "the command approves or merges pull requests of anybody",
		"path": ["jobs", "build", "steps", 0, "run", 0],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_check_of_the_author if {
	violations := policy.deny with input as example.job("pull_request_target", {"if": "github.event.pull_request.user.login == 'dependabot[bot]'", "steps": [{"run": "gh pr merge --auto \"$PR\""}]})

	violations == set()
}

test_allows_unprivileged_triggers if {
	violations := policy.deny with input as example.steps("pull_request", [{"uses": "hmarr/auto-approve-action@v4"}])

	violations == set()
}
