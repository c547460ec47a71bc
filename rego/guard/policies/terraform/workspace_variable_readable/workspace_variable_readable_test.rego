package guard.policies.terraform.workspace_variable_readable_test

import data.guard.policies.terraform.workspace_variable_readable as policy

_variable(config) := {"resources": {"tfe_variable": [{"id": "a", "name": "a", "config": config}]}}

test_denies_a_readable_credential if {
	violations := policy.deny with input as _variable({"key": "AWS_SECRET_ACCESS_KEY", "category": "env"})

	violations == {{"resource": "a", "path": ["sensitive"], "message": "AWS_SECRET_ACCESS_KEY may be read back, since sensitive is not true"}}
}

test_allows_sensitive_ones_and_settings if {
	sensitive := policy.deny with input as _variable({"key": "AWS_SECRET_ACCESS_KEY", "sensitive": true})
	setting := policy.deny with input as _variable({"key": "AWS_REGION"})

	sensitive | setting == set()
}
