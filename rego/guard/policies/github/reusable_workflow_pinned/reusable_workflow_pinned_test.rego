package guard.policies.github.reusable_workflow_pinned_test

import data.guard.lib.github.example
import data.guard.policies.github.reusable_workflow_pinned as policy

test_denies_a_branch_and_a_tag if {
	violations := policy.deny with input as example.workflow({"on": "push", "jobs": {"a": {"uses": "acme/flows/.github/workflows/build.yml@main"}, "b": {"uses": "acme/flows/.github/workflows/test.yml@v2"}}})

	violations == {
		{
			"message": "workflow acme/flows/.github/workflows/build.yml is called at main, which can be moved",
			"path": ["jobs", "a", "uses"],
			"resource": ".github/workflows/ci.yml",
		},
		{
			"message": "workflow acme/flows/.github/workflows/test.yml is called at v2, which can be moved",
			"path": ["jobs", "b", "uses"],
			"resource": ".github/workflows/ci.yml",
		},
	}
}

test_allows_a_commit if {
	violations := policy.deny with input as example.job("push", {"uses": "acme/flows/.github/workflows/build.yml@8f4b7f84864484a7bf31766abe9204da3cbe65b3"})

	violations == set()
}

test_allows_workflows_of_the_repository if {
	violations := policy.deny with input as example.job("push", {"uses": "./.github/workflows/build.yml"})

	violations == set()
}

test_leaves_actions_alone if {
	violations := policy.deny with input as example.steps("push", [{"uses": "acme/setup@v1"}])

	violations == set()
}
