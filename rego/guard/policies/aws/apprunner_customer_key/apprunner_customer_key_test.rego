package guard.policies.aws.apprunner_customer_key_test

import data.guard.policies.aws.apprunner_customer_key

_scope(config) := {"resources": {"aws_apprunner_service": [{"id": "aws_apprunner_service.features", "name": "features", "config": config}]}}

test_a_service_without_a_key_is_denied if {
	denied := apprunner_customer_key.deny with input as _scope({"service_name": "demo"})
	denied == {{"message": "stored copies are encrypted with a key of AWS, no customer key", "path": ["encryption_configuration"], "resource": "aws_apprunner_service.features"}}
}

test_a_key_is_allowed if {
	denied := apprunner_customer_key.deny with input as _scope({"encryption_configuration": [{"kms_key": "arn:x"}]})
	count(denied) == 0
}

test_an_unknown_block_leads_to_itself if {
	denied := apprunner_customer_key.deny with input as _scope({"encryption_configuration": {"$unknown": "var.encryption"}})
	denied == {{"message": "stored copies are encrypted with a key of AWS, no customer key", "path": ["encryption_configuration"], "resource": "aws_apprunner_service.features"}}
}
