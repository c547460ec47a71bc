package guard.policies.terraform.variable_secret_not_sensitive_test

import data.guard.policies.terraform.variable_secret_not_sensitive

test_a_password_variable_is_denied if {
	denied := variable_secret_not_sensitive.deny with input as {"resources": {"terraform/variable": [{"id": "var.db_password", "name": "db_password", "config": {"type": "string"}}], "aws_db_instance": [{"id": "aws_db_instance.tracking", "name": "tracking", "config": {"password": {"$unknown": "var.db_password"}}}]}}
	denied == {{"message": "feeds aws_db_instance.tracking.password, sensitive is not true", "path": ["sensitive"], "resource": "var.db_password"}}
}

test_a_sensitive_variable_is_allowed if {
	denied := variable_secret_not_sensitive.deny with input as {"resources": {"terraform/variable": [{"id": "var.db_password", "name": "db_password", "config": {"type": "string", "sensitive": true}}], "aws_db_instance": [{"id": "aws_db_instance.tracking", "name": "tracking", "config": {"password": {"$unknown": "var.db_password"}}}]}}
	count(denied) == 0
}

test_other_variables_are_allowed if {
	denied := variable_secret_not_sensitive.deny with input as {"resources": {"terraform/variable": [{"id": "var.db_password", "name": "db_password", "config": {"type": "string"}}], "aws_db_instance": [{"id": "aws_db_instance.tracking", "name": "tracking", "config": {"username": {"$unknown": "var.db_password"}}}]}}
	count(denied) == 0
}
