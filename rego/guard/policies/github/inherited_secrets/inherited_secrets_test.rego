package guard.policies.github.inherited_secrets_test

import data.guard.lib.github.example
import data.guard.policies.github.inherited_secrets as policy

test_denies_inherited_secrets if {
	violations := policy.deny with input as example.job("push", {"uses": "acme/flows/.github/workflows/a.yml@8f4b7f84864484a7bf31766abe9204da3cbe65b3", "secrets": "inherit"})

	violations == {{
		"message": "job build hands every secret to acme/flows/.github/workflows/a.yml@8f4b7f84864484a7bf31766abe9204da3cbe65b3",
		"path": ["jobs", "build", "secrets"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_named_secrets if {
	violations := policy.deny with input as example.job("push", {"uses": "./.github/workflows/a.yml", "secrets": {"token": "${{ secrets.TOKEN }}"}})

	violations == set()
}

test_allows_no_secrets if {
	violations := policy.deny with input as example.job("push", {"uses": "./.github/workflows/a.yml"})

	violations == set()
}

test_leaves_workflows_of_the_repository_to_their_own_policy if {
	violations := policy.deny with input as example.job("push", {"uses": "./.github/workflows/a.yml", "secrets": "inherit"})

	violations == set()
}
