package guard.policies.github.unmasked_secret_part_test

import data.guard.lib.github.example
import data.guard.policies.github.unmasked_secret_part as policy

test_denies_a_field_of_a_secret if {
	violations := policy.deny with input as example.steps("push", [{"env": {"PASSWORD": "${{ fromJSON(secrets.DATABASE).password }}"}, "run": "./migrate"}])

	violations == {{
		"message": "fromJSON(secrets.DATABASE).password is not masked in logs, since only the whole secret is",
		"path": ["jobs", "build", "steps", 0, "env", "PASSWORD"],
		"resource": ".github/workflows/ci.yml",
	}}
}

test_allows_a_whole_secret if {
	violations := policy.deny with input as example.steps("push", [{"env": {"PASSWORD": "${{ secrets.DATABASE_PASSWORD }}"}, "run": "./migrate"}])

	violations == set()
}

test_allows_other_documents if {
	violations := policy.deny with input as example.steps("push", [{"env": {"A": "${{ fromJSON(needs.plan.outputs.matrix).a }}"}, "run": "./migrate"}])

	violations == set()
}
