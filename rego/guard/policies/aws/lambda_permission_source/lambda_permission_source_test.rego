package guard.policies.aws.lambda_permission_source_test

import data.guard.policies.aws.lambda_permission_source

_scope(config) := {"resources": {"aws_lambda_permission": [{"id": "aws_lambda_permission.features", "name": "features", "config": config}]}}

test_a_service_without_a_source_is_denied if {
	denied := lambda_permission_source.deny with input as _scope({"principal": "s3.amazonaws.com", "function_name": "ingest"})
	denied == {{"message": "s3.amazonaws.com may call the function for any account, no source_arn or source_account", "path": ["source_arn"], "resource": "aws_lambda_permission.features"}}
}

test_a_source_is_allowed if {
	denied := lambda_permission_source.deny with input as _scope({"principal": "s3.amazonaws.com", "source_arn": "arn:aws:s3:::raw"})
	count(denied) == 0
}

test_an_unknown_source_is_a_source if {
	denied := lambda_permission_source.deny with input as _scope({"principal": "s3.amazonaws.com", "source_arn": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]}})
	count(denied) == 0
}

test_an_account_is_no_service if {
	denied := lambda_permission_source.deny with input as _scope({"principal": "444455556666"})
	count(denied) == 0
}
