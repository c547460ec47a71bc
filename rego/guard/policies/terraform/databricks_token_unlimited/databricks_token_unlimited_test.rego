package guard.policies.terraform.databricks_token_unlimited_test

import data.guard.policies.terraform.databricks_token_unlimited

_scope(config) := {"resources": {"databricks_token": [{"id": "databricks_token.pipeline", "name": "pipeline", "config": config}]}}

test_no_end_is_denied if {
	denied := databricks_token_unlimited.deny with input as _scope({"comment": "ci"})
	denied == {{"message": "the token never expires (no lifetime_seconds)", "path": ["lifetime_seconds"], "resource": "databricks_token.pipeline"}}
}

test_a_year_is_too_long if {
	denied := databricks_token_unlimited.deny with input as _scope({"lifetime_seconds": 31536000})
	denied == {{"message": "the token lives 31536000 seconds, more than 90 days", "path": ["lifetime_seconds"], "resource": "databricks_token.pipeline"}}
}

test_a_day_is_allowed if {
	denied := databricks_token_unlimited.deny with input as _scope({"lifetime_seconds": 86400})
	count(denied) == 0
}

test_an_unknown_lifetime_is_left_open if {
	denied := databricks_token_unlimited.deny with input as _scope({"lifetime_seconds": {"$unknown": "var.lifetime"}})
	count(denied) == 0
}
