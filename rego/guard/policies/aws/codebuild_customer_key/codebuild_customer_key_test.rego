package guard.policies.aws.codebuild_customer_key_test

import data.guard.policies.aws.codebuild_customer_key

_scope(config) := {"resources": {"aws_codebuild_project": [{"id": "aws_codebuild_project.x", "name": "x", "config": config}]}}

_denied := {{
	"resource": "aws_codebuild_project.x",
	"path": ["encryption_key"],
	"message": "encryption_key names no customer key: build outputs are under aws/s3",
}}

_to_s3 := {"artifacts": [{"type": "S3", "location": "acme-packages"}]}

test_outputs_in_s3_without_a_key_are_denied if {
	codebuild_customer_key.deny == _denied with input as _scope(_to_s3)
	codebuild_customer_key.deny == _denied with input as _scope({"artifacts": [{"type": "NO_ARTIFACTS"}], "cache": [{"type": "S3"}]})
	codebuild_customer_key.deny == _denied with input as _scope(object.union(_to_s3, {"encryption_key": "alias/aws/s3"}))
	codebuild_customer_key.deny == _denied with input as _scope(object.union(_to_s3, {"encryption_key": {"$unknown": "var.key"}}))
}

test_a_key_of_the_service_that_is_named_is_denied if {
	codebuild_customer_key.deny == _denied with input as _scope({"artifacts": [{"type": "NO_ARTIFACTS"}], "encryption_key": "alias/aws/s3"})
}

test_a_customer_key_is_allowed if {
	count(codebuild_customer_key.deny) == 0 with input as _scope(object.union(_to_s3, {"encryption_key": "arn:aws:kms:eu-west-1:111122223333:key/1a2b"}))
}

test_builds_that_write_nothing_of_their_own_are_left_alone if {
	count(codebuild_customer_key.deny) == 0 with input as _scope({"artifacts": [{"type": "CODEPIPELINE"}]})
	count(codebuild_customer_key.deny) == 0 with input as _scope({"artifacts": [{"type": "NO_ARTIFACTS"}], "cache": [{"type": "LOCAL"}]})
}
