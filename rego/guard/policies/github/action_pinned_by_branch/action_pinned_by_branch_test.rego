package guard.policies.github.action_pinned_by_branch_test

import data.guard.lib.github.example
import data.guard.policies.github.action_pinned_by_branch as policy

test_denies_a_branch if {
	violations := policy.deny with input as example.steps("push", [{"uses": "acme/setup@master"}])

	violations == {{
		"message": "acme/setup follows the branch master, so every push to it runs here",
		"path": ["jobs", "build", "steps", 0, "uses"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_branch_of_github if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/checkout@main"}])

	violations == {{
		"message": "actions/checkout follows the branch main, so every push to it runs here",
		"path": ["jobs", "build", "steps", 0, "uses"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_commit if {
	violations := policy.deny with input as example.steps("push", [{"uses": "acme/setup@8f4b7f84864484a7bf31766abe9204da3cbe65b3"}])

	violations == set()
}

test_leaves_tags_to_their_own_policy if {
	violations := policy.deny with input as example.steps("push", [{"uses": "acme/setup@v1"}])

	violations == set()
}
