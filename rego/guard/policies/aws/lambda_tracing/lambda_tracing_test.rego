package guard.policies.aws.lambda_tracing_test

import data.guard.policies.aws.lambda_tracing

_scope(config) := {"resources": {"aws_lambda_function": [{"id": "aws_lambda_function.features", "name": "features", "config": config}]}}

test_passing_through_is_denied if {
	denied := lambda_tracing.deny with input as _scope({"tracing_config": [{"mode": "PassThrough"}]})
	denied == {{"message": "requests are not traced (tracing_config mode defaults to PassThrough)", "path": ["tracing_config", 0, "mode"], "resource": "aws_lambda_function.features"}}
}

test_nothing_is_traced_by_default if {
	denied := lambda_tracing.deny with input as _scope({"handler": "main.run"})
	denied == {{"message": "requests are not traced (tracing_config mode defaults to PassThrough)", "path": ["tracing_config", 0, "mode"], "resource": "aws_lambda_function.features"}}
}

test_active_tracing_is_allowed if {
	denied := lambda_tracing.deny with input as _scope({"tracing_config": [{"mode": "Active"}]})
	count(denied) == 0
}

test_an_unknown_mode_leads_to_itself if {
	denied := lambda_tracing.deny with input as _scope({"tracing_config": [{"mode": {"$unknown": "var.mode"}}]})
	denied == {{"message": "requests are not traced (tracing_config mode defaults to PassThrough)", "path": ["tracing_config", 0, "mode"], "resource": "aws_lambda_function.features"}}
}
