package guard.policies.github.action_pinned_by_tag_test

import data.guard.lib.github.example
import data.guard.policies.github.action_pinned_by_tag as policy

test_denies_a_tag if {
	violations := policy.deny with input as example.steps("push", [{"uses": "docker/login-action@v3"}])

	violations == {{
		"message": "docker/login-action is pinned by the tag v3, which can be moved",
		"path": ["jobs", "build", "steps", 0, "uses"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_tag_in_composite_actions if {
	violations := policy.deny with input as example.action([{"uses": "acme/setup/python@v1.2.3"}])

	violations == {{
		"message": "acme/setup/python is pinned by the tag v1.2.3, which can be moved",
		"path": ["runs", "steps", 0, "uses"],
		"resource": "action.yml",
	}}
}

test_allows_a_commit if {
	violations := policy.deny with input as example.steps("push", [{"uses": "docker/login-action@8f4b7f84864484a7bf31766abe9204da3cbe65b3"}])

	violations == set()
}

test_leaves_actions_of_github_to_their_own_policy if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/checkout@v5"}])

	violations == set()
}

test_leaves_branches_to_their_own_policy if {
	violations := policy.deny with input as example.steps("push", [{"uses": "acme/setup@main"}])

	violations == set()
}

test_allows_local_actions if {
	violations := policy.deny with input as example.steps("push", [{"uses": "./.github/actions/build"}])

	violations == set()
}
