package guard.policies.secrets.secret_literal_test

import data.guard.policies.secrets.secret_literal as policy

test_denies_a_literal_password if {
	violations := policy.deny with input.resources as _of("aws_db_instance", "literal")

	violations == {{"resource": "a", "path": ["password"], "message": `"password" is a literal`}}
}

test_leaves_tokens_to_the_other_policy if {
	violations := policy.deny with input.resources as _of("aws_db_instance", "github-token")

	violations == set()
}

test_leaves_secret_objects_to_the_other_policy if {
	violations := policy.deny with input.resources as _of("kubernetes/secret", "literal")

	violations == set()
}

_of(type, kind) := {type: [{
	"id": "a",
	"name": "a",
	"config": {"password": "[redacted]"},
	"secrets": [{"path": ["password"], "kind": kind}],
}]}
