package guard.policies.github.local_workflow_inherits_secrets_test

import data.guard.lib.github.example
import data.guard.policies.github.local_workflow_inherits_secrets as policy

test_denies_inherited_secrets if {
	violations := policy.deny with input as example.job("push", {"uses": "./.github/workflows/a.yml", "secrets": "inherit"})

	violations == {{
		"message": "job build hands every secret to ./.github/workflows/a.yml",
		"path": ["jobs", "build", "secrets"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_named_secrets if {
	violations := policy.deny with input as example.job("push", {"uses": "./.github/workflows/a.yml", "secrets": {"token": "${{ secrets.TOKEN }}"}})

	violations == set()
}

test_leaves_workflows_of_others_to_their_own_policy if {
	violations := policy.deny with input as example.job("push", {"uses": "acme/flows/.github/workflows/a.yml@v1", "secrets": "inherit"})

	violations == set()
}
