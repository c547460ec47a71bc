package guard.policies.github.github_action_pinned_by_tag_test

import data.guard.lib.github.example
import data.guard.policies.github.github_action_pinned_by_tag as policy

test_denies_a_tag if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/checkout@v5"}, {"uses": "github/codeql-action/init@v4"}])

	violations == {
		{
			"message": "actions/checkout is pinned by the tag v5, which can be moved",
			"path": ["jobs", "build", "steps", 0, "uses"],
			"resource": ".github/workflows/ci.yml",
		},
		{
			"message": "github/codeql-action/init is pinned by the tag v4, which can be moved",
			"path": ["jobs", "build", "steps", 1, "uses"],
			"resource": ".github/workflows/ci.yml",
		},
	}
}

test_allows_a_commit if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3"}])

	violations == set()
}

test_leaves_third_parties_to_their_own_policy if {
	violations := policy.deny with input as example.steps("push", [{"uses": "acme/setup@v1"}])

	violations == set()
}
