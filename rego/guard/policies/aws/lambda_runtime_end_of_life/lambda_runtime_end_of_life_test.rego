package guard.policies.aws.lambda_runtime_end_of_life_test

import data.guard.policies.aws.lambda_runtime_end_of_life

_scope(config) := {"resources": {"aws_lambda_function": [{"id": "aws_lambda_function.ingest", "name": "ingest", "config": config}]}}

test_an_old_runtime_is_denied if {
	denied := lambda_runtime_end_of_life.deny with input as _scope({"runtime": "python3.8"})
	denied == {{"message": "runtime python3.8 is past its end of support (2024-10-14)", "path": ["runtime"], "resource": "aws_lambda_function.ingest"}}
}

test_a_current_runtime_is_allowed if {
	denied := lambda_runtime_end_of_life.deny with input as _scope({"runtime": "python3.13"})
	count(denied) == 0
}

test_images_bring_their_own if {
	denied := lambda_runtime_end_of_life.deny with input as _scope({"package_type": "Image"})
	count(denied) == 0
}

test_an_unknown_runtime_is_left_open if {
	denied := lambda_runtime_end_of_life.deny with input as _scope({"runtime": {"$unknown": "var.runtime"}})
	count(denied) == 0
}
