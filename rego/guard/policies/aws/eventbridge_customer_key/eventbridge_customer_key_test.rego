package guard.policies.aws.eventbridge_customer_key_test

import data.guard.policies.aws.eventbridge_customer_key

_scope(config) := {"resources": {"aws_cloudwatch_event_bus": [{"id": "aws_cloudwatch_event_bus.x", "name": "x", "config": config}]}}

_denied := {{
	"resource": "aws_cloudwatch_event_bus.x",
	"path": ["kms_key_identifier"],
	"message": "no customer key is named: the data is under a key of the service",
}}

test_a_missing_key_is_denied if {
	eventbridge_customer_key.deny == _denied with input as _scope({})
}

test_a_key_of_the_service_and_an_unknown_one_are_pointed_at if {
	eventbridge_customer_key.deny == _denied with input as _scope({"kms_key_identifier": "alias/aws/service"})
	eventbridge_customer_key.deny == _denied with input as _scope({"kms_key_identifier": {"$unknown": "var.key"}})
}

test_a_customer_key_is_allowed if {
	count(eventbridge_customer_key.deny) == 0 with input as _scope({"kms_key_identifier": "arn:aws:kms:eu-west-1:111122223333:key/1a2b"})
	count(eventbridge_customer_key.deny) == 0 with input as _scope({"kms_key_identifier": {"$unknown": "aws_kms_key.k.arn", "$refs": ["aws_kms_key.k"]}})
}
