package guard.policies.terraform.output_secret_not_sensitive_test

import data.guard.policies.terraform.output_secret_not_sensitive

_scope(config) := {"resources": {"terraform/output": [{"id": "output.db_password", "name": "db_password", "config": config}]}}

test_a_generated_password_is_denied if {
	denied := output_secret_not_sensitive.deny with input as _scope({"value": {"$unknown": "random_password.db.result", "$refs": ["random_password.db"]}})
	denied == {{"message": "random_password.db.result is printed, sensitive is not true", "path": ["sensitive"], "resource": "output.db_password"}}
}

test_a_private_key_is_denied if {
	denied := output_secret_not_sensitive.deny with input as _scope({"sensitive": false, "value": {"$unknown": "tls_private_key.ca.private_key_pem", "$refs": ["tls_private_key.ca"]}})
	denied == {{"message": "tls_private_key.ca.private_key_pem is printed, sensitive is not true", "path": ["sensitive"], "resource": "output.db_password"}}
}

test_a_sensitive_output_is_allowed if {
	denied := output_secret_not_sensitive.deny with input as _scope({"sensitive": true, "value": {"$unknown": "random_password.db.result", "$refs": ["random_password.db"]}})
	count(denied) == 0
}

test_a_public_key_is_allowed if {
	denied := output_secret_not_sensitive.deny with input as _scope({"value": {"$unknown": "tls_private_key.ca.public_key_pem", "$refs": ["tls_private_key.ca"]}})
	count(denied) == 0
}

test_other_values_are_allowed if {
	denied := output_secret_not_sensitive.deny with input as _scope({"value": "eu-west-1"})
	count(denied) == 0
}
