package guard.policies.aws.glue_security_configuration_key_test

import data.guard.policies.aws.glue_security_configuration_key

_scope(part, block) := {"resources": {"aws_glue_security_configuration": [{
	"id": "aws_glue_security_configuration.x",
	"name": "x",
	"config": {"encryption_configuration": [{part: [block]}]},
}]}}

test_a_mode_without_a_key_is_denied if {
	glue_security_configuration_key.deny == {{
		"resource": "aws_glue_security_configuration.x",
		"path": ["encryption_configuration", 0, "cloudwatch_encryption", 0, "kms_key_arn"],
		"message": "cloudwatch_encryption names no customer key",
	}} with input as _scope("cloudwatch_encryption", {"cloudwatch_encryption_mode": "SSE-KMS"})
}

test_an_unknown_key_is_pointed_at if {
	denied := glue_security_configuration_key.deny with input as _scope("s3_encryption", {"s3_encryption_mode": "SSE-KMS", "kms_key_arn": {"$unknown": "var.key"}})
	{violation.path | some violation in denied} == {["encryption_configuration", 0, "s3_encryption", 0, "kms_key_arn"]}
}

test_a_key_and_other_modes_are_allowed if {
	count(glue_security_configuration_key.deny) == 0 with input as _scope("job_bookmarks_encryption", {"job_bookmarks_encryption_mode": "CSE-KMS", "kms_key_arn": "arn:aws:kms:eu-west-1:111122223333:key/1a2b"})
	count(glue_security_configuration_key.deny) == 0 with input as _scope("s3_encryption", {"s3_encryption_mode": "SSE-S3"})
}
