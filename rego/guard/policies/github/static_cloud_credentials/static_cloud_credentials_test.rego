package guard.policies.github.static_cloud_credentials_test

import data.guard.lib.github.example
import data.guard.policies.github.static_cloud_credentials as policy

test_denies_a_stored_aws_key if {
	violations := policy.deny with input as example.steps("push", [{"uses": "aws-actions/configure-aws-credentials@v5", "with": {"aws-access-key-id": "${{ secrets.AWS_ACCESS_KEY_ID }}", "aws-secret-access-key": "${{ secrets.AWS_SECRET_ACCESS_KEY }}"}}])

	violations == {{
		"message": "aws-actions/configure-aws-credentials logs in with a stored key",
		"path": ["jobs", "build", "steps", 0, "with", "aws-access-key-id"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_stored_google_key if {
	violations := policy.deny with input as example.steps("push", [{"uses": "google-github-actions/auth@v3", "with": {"credentials_json": "${{ secrets.GCP_KEY }}"}}])

	violations == {{
		"message": "google-github-actions/auth logs in with a stored key",
		"path": ["jobs", "build", "steps", 0, "with", "credentials_json"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_stored_key_in_the_environment if {
	violations := policy.deny with input as example.steps("push", [{"run": "terraform apply", "env": {"ARM_CLIENT_SECRET": "${{ secrets.ARM_CLIENT_SECRET }}"}}])

	violations == {{
		"message": "ARM_CLIENT_SECRET holds a stored cloud key",
		"path": ["jobs", "build", "steps", 0, "env", "ARM_CLIENT_SECRET"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_open_id_connect if {
	violations := policy.deny with input as example.steps("push", [{"uses": "aws-actions/configure-aws-credentials@v5", "with": {"role-to-assume": "arn:aws:iam::111122223333:role/deploy"}}, {"uses": "azure/login@v2", "with": {"client-id": "${{ secrets.AZURE_CLIENT_ID }}"}}])

	violations == set()
}

test_allows_keys_of_a_session if {
	violations := policy.deny with input as example.steps("push", [{"uses": "aws-actions/configure-aws-credentials@v5", "with": {"aws-access-key-id": "${{ steps.a.outputs.key }}"}}])

	violations == set()
}
