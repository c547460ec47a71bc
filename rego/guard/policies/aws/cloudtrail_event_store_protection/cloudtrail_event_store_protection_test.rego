package guard.policies.aws.cloudtrail_event_store_protection_test

import data.guard.policies.aws.cloudtrail_event_store_protection

_scope(config) := {"resources": {"aws_cloudtrail_event_data_store": [{"id": "aws_cloudtrail_event_data_store.ingest", "name": "ingest", "config": config}]}}

test_an_unprotected_store_is_denied if {
	denied := cloudtrail_event_store_protection.deny with input as _scope({"name": "lake", "termination_protection_enabled": false})
	denied == {{"message": "termination protection is off", "path": ["termination_protection_enabled"], "resource": "aws_cloudtrail_event_data_store.ingest"}}
}

test_protection_is_the_default if {
	denied := cloudtrail_event_store_protection.deny with input as _scope({"name": "lake"})
	count(denied) == 0
}

test_protection_is_allowed if {
	denied := cloudtrail_event_store_protection.deny with input as _scope({"termination_protection_enabled": true})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := cloudtrail_event_store_protection.deny with input as _scope({"termination_protection_enabled": {"$unknown": "var.protect"}})
	count(denied) == 0
}
