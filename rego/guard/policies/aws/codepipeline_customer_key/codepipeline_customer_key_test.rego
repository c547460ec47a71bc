package guard.policies.aws.codepipeline_customer_key_test

import data.guard.policies.aws.codepipeline_customer_key

_scope(config) := {"resources": {"aws_codepipeline": [{"id": "aws_codepipeline.ingest", "name": "ingest", "config": config}]}}

test_no_key_is_denied if {
	denied := codepipeline_customer_key.deny with input as _scope({"artifact_store": [{"type": "S3", "location": "artifacts"}]})
	denied == {{"message": "artifacts are encrypted with the AWS managed key, no customer key", "path": ["artifact_store", 0, "encryption_key"], "resource": "aws_codepipeline.ingest"}}
}

test_a_key_is_allowed if {
	denied := codepipeline_customer_key.deny with input as _scope({"artifact_store": [{"type": "S3", "encryption_key": [{"id": "arn:x", "type": "KMS"}]}]})
	count(denied) == 0
}

test_an_unknown_key_is_a_key if {
	denied := codepipeline_customer_key.deny with input as _scope({"artifact_store": [{"encryption_key": {"$unknown": "var.key"}}]})
	count(denied) == 0
}

test_an_unknown_store_is_left_open if {
	denied := codepipeline_customer_key.deny with input as _scope({"artifact_store": {"$unknown": "var.store"}})
	count(denied) == 0
}
