package guard.policies.github.secret_without_environment_test

import data.guard.lib.github.example
import data.guard.policies.github.secret_without_environment as policy

test_denies_a_secret_without_an_environment if {
	violations := policy.deny with input as example.steps("push", [{"run": "make", "env": {"TOKEN": "${{ secrets.TOKEN }}"}}])

	violations == {{
		"message": "job build uses secrets.TOKEN without an environment",
		"path": ["jobs", "build", "environment"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_an_environment if {
	violations := policy.deny with input as example.job("push", {"environment": "production", "steps": [{"run": "make", "env": {"TOKEN": "${{ secrets.TOKEN }}"}}]})

	violations == set()
}

test_allows_the_token_of_the_run if {
	violations := policy.deny with input as example.steps("push", [{"run": "make", "env": {"TOKEN": "${{ secrets.GITHUB_TOKEN }}"}}])

	violations == set()
}
