package guard.policies.aws.connect_storage_key_test

import data.guard.policies.aws.connect_storage_key

_scope(target) := {"resources": {"aws_connect_instance_storage_config": [{
	"id": "aws_connect_instance_storage_config.x",
	"name": "x",
	"config": {"storage_config": [{"s3_config": [target]}]},
}]}}

test_a_bucket_without_a_key_is_denied if {
	connect_storage_key.deny == {{
		"resource": "aws_connect_instance_storage_config.x",
		"path": ["storage_config", 0, "s3_config", 0, "encryption_config", 0, "key_id"],
		"message": "s3_config names no customer key",
	}} with input as _scope({"bucket_name": "calls"})
}

test_a_customer_key_is_allowed if {
	count(connect_storage_key.deny) == 0 with input as _scope({"encryption_config": [{"key_id": "arn:aws:kms:eu-west-1:111122223333:key/1a2b"}]})
}

test_data_streams_have_a_key_of_their_own if {
	count(connect_storage_key.deny) == 0 with input as {"resources": {"aws_connect_instance_storage_config": [{"id": "s", "name": "s", "config": {"storage_config": [{"kinesis_stream_config": [{}]}]}}]}}
}
