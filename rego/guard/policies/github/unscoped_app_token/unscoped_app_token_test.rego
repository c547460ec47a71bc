package guard.policies.github.unscoped_app_token_test

import data.guard.lib.github.example
import data.guard.policies.github.unscoped_app_token as policy

test_denies_a_token_for_every_repository if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/create-github-app-token@v2", "with": {"app-id": "1", "owner": "acme", "permission-contents": "read"}}])

	violations == {{
		"message": "the App's token reaches every repository of acme",
		"path": ["jobs", "build", "steps", 0, "with", "repositories"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_token_with_every_permission if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/create-github-app-token@v2", "with": {"app-id": "1"}}])

	violations == {{
		"message": "the token holds every permission of the App, since no permission- input is set",
		"path": ["jobs", "build", "steps", 0, "with"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_token_that_is_kept if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/create-github-app-token@v2", "with": {"permission-issues": "write", "skip-token-revoke": true}}])

	violations == {{
		"message": "the App's token is not revoked when the job ends",
		"path": ["jobs", "build", "steps", 0, "with", "skip-token-revoke"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_limited_token if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/create-github-app-token@v2", "with": {"owner": "acme", "repositories": "deployments", "permission-contents": "write"}}])

	violations == set()
}

test_allows_other_actions if {
	violations := policy.deny with input as example.steps("push", [{"uses": "acme/token@v1", "with": {"owner": "acme"}}])

	violations == set()
}

test_allows_permissions_of_the_organisation if {
	violations := policy.deny with input as example.steps("push", [{"uses": "actions/create-github-app-token@v2", "with": {"owner": "acme", "permission-members": "read"}}])

	violations == set()
}
