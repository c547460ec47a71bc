package guard.policies.github.all_secrets_exposed_test

import data.guard.lib.github.example
import data.guard.policies.github.all_secrets_exposed as policy

test_denies_all_secrets_as_a_document if {
	violations := policy.deny with input as example.steps("push", [{"env": {"ALL": "${{ toJSON(secrets) }}"}, "run": "./deploy"}])

	violations == {{
		"message": "toJSON(secrets) sends every secret to the runner",
		"path": ["jobs", "build", "steps", 0, "env", "ALL"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_a_computed_name if {
	violations := policy.deny with input as example.steps("push", [{"uses": "acme/deploy@v1", "with": {"token": "${{ secrets[format('TOKEN_{0}', matrix.env)] }}"}}])

	violations == {{
		"message": "secrets[format('TOKEN_{0}', matrix.env)] sends every secret to the runner",
		"path": ["jobs", "build", "steps", 0, "with", "token"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_denies_it_in_scripts if {
	violations := policy.deny with input as example.steps("push", [{"run": "make\necho '${{ toJson(secrets) }}' > all.json\n"}])

	violations == {{
		"message": "toJson(secrets) sends every secret to the runner",
		"path": ["jobs", "build", "steps", 0, "run", 1],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_named_secret if {
	violations := policy.deny with input as example.steps("push", [{"env": {"TOKEN": "${{ secrets.TOKEN }}"}, "run": "./deploy"}])

	violations == set()
}

test_allows_a_name_in_brackets if {
	violations := policy.deny with input as example.steps("push", [{"env": {"TOKEN": "${{ secrets['TOKEN'] }}"}, "run": "./deploy"}])

	violations == set()
}

test_allows_other_documents if {
	violations := policy.deny with input as example.steps("push", [{"env": {"M": "${{ toJSON(matrix) }}"}, "run": "./deploy"}])

	violations == set()
}
