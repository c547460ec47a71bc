package guard.policies.aws.codebuild_customer_key_test

import data.guard.policies.aws.codebuild_customer_key

_scope(config) := {"resources": {"aws_codebuild_project": [{"id": "aws_codebuild_project.x", "name": "x", "config": config}]}}

_denied := {{
	"resource": "aws_codebuild_project.x",
	"path": ["encryption_key"],
	"message": "no customer key is named: the data is under a key of the service",
}}

test_a_missing_key_is_denied if {
	codebuild_customer_key.deny == _denied with input as _scope({})
}

test_a_key_of_the_service_and_an_unknown_one_are_pointed_at if {
	codebuild_customer_key.deny == _denied with input as _scope({"encryption_key": "alias/aws/service"})
	codebuild_customer_key.deny == _denied with input as _scope({"encryption_key": {"$unknown": "var.key"}})
}

test_a_customer_key_is_allowed if {
	count(codebuild_customer_key.deny) == 0 with input as _scope({"encryption_key": "arn:aws:kms:eu-west-1:111122223333:key/1a2b"})
	count(codebuild_customer_key.deny) == 0 with input as _scope({"encryption_key": {"$unknown": "aws_kms_key.k.arn", "$refs": ["aws_kms_key.k"]}})
}
