package guard.policies.aws.cloudtrail_customer_key_test

import data.guard.policies.aws.cloudtrail_customer_key

_scope(config) := {"resources": {"aws_cloudtrail": [{"id": "aws_cloudtrail.features", "name": "features", "config": config}]}}

test_no_key_is_denied if {
	denied := cloudtrail_customer_key.deny with input as _scope({"name": "main"})
	denied == {{"message": "events are encrypted with a key of AWS, no customer key", "path": ["kms_key_id"], "resource": "aws_cloudtrail.features"}}
}

test_event_stores_count if {
	denied := cloudtrail_customer_key.deny with input as {"resources": {"aws_cloudtrail_event_data_store": [{"id": "aws_cloudtrail_event_data_store.features", "name": "features", "config": {"name": "lake"}}]}}
	denied == {{"message": "events are encrypted with a key of AWS, no customer key", "path": ["kms_key_id"], "resource": "aws_cloudtrail_event_data_store.features"}}
}

test_a_key_is_allowed if {
	denied := cloudtrail_customer_key.deny with input as _scope({"kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/1"})
	count(denied) == 0
}

test_an_unknown_key_is_a_key if {
	denied := cloudtrail_customer_key.deny with input as _scope({"kms_key_id": {"$unknown": "var.key"}})
	count(denied) == 0
}
