package guard.policies.github.archived_action_test

import data.guard.lib.github.example
import data.guard.policies.github.archived_action as policy

test_denies_an_archived_action if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/create-release@8f4b7f84864484a7bf31766abe9204da3cbe65b3"}, {"uses": "actions-rs/toolchain@v1"}])

	violations == {
		{
			"message": "actions-rs/toolchain is archived and receives no fixes",
			"path": ["jobs", "build", "steps", 1, "uses"],
			"resource": ".github/workflows/ci.yml",
		},
		{
			"message": "actions/create-release is archived and receives no fixes",
			"path": ["jobs", "build", "steps", 0, "uses"],
			"resource": ".github/workflows/ci.yml",
		},
	}
}

test_allows_maintained_actions if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/checkout@v5"}])

	violations == set()
}

test_allows_local_actions if {
	violations := policy.deny with input as example.steps("push", [{"uses": "./actions/create-release"}])

	violations == set()
}
