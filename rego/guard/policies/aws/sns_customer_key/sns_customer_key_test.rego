package guard.policies.aws.sns_customer_key_test

import data.guard.policies.aws.sns_customer_key

_scope(config) := {"resources": {"aws_sns_topic": [{"id": "aws_sns_topic.x", "name": "x", "config": config}]}}

test_the_key_of_the_service_is_denied if {
	sns_customer_key.deny == {{
		"resource": "aws_sns_topic.x",
		"path": ["kms_master_key_id"],
		"message": "kms_master_key_id is the key that AWS keeps for SNS, no customer key",
	}} with input as _scope({"kms_master_key_id": "alias/aws/sns"})
}

test_customer_keys_are_allowed if {
	count(sns_customer_key.deny) == 0 with input as _scope({"kms_master_key_id": "alias/alerts"})
	count(sns_customer_key.deny) == 0 with input as _scope({"kms_master_key_id": {"$unknown": "aws_kms_key.a.id", "$refs": ["aws_kms_key.a"]}})
}

test_topics_without_encryption_are_left_to_another_policy if {
	count(sns_customer_key.deny) == 0 with input as _scope({})
}
