package guard.policies.aws.cloudtrail_management_events_test

import data.guard.policies.aws.cloudtrail_management_events

_scope(config) := {"resources": {"aws_cloudtrail": [{"id": "aws_cloudtrail.training", "name": "training", "config": config}]}}

test_global_services_left_out_are_denied if {
	denied := cloudtrail_management_events.deny with input as _scope({"include_global_service_events": false})
	denied == {{"message": "events of IAM, STS and CloudFront are left out", "path": ["include_global_service_events"], "resource": "aws_cloudtrail.training"}}
}

test_management_events_left_out_are_denied if {
	denied := cloudtrail_management_events.deny with input as _scope({"event_selector": [{"include_management_events": false, "read_write_type": "All"}]})
	denied == {{"message": "management events are left out", "path": ["event_selector", 0, "include_management_events"], "resource": "aws_cloudtrail.training"}}
}

test_writes_alone_are_denied if {
	denied := cloudtrail_management_events.deny with input as _scope({"event_selector": [{"include_management_events": true, "read_write_type": "WriteOnly"}]})
	denied == {{"message": "only events of type WriteOnly are recorded", "path": ["event_selector", 0, "read_write_type"], "resource": "aws_cloudtrail.training"}}
}

test_all_events_are_allowed if {
	denied := cloudtrail_management_events.deny with input as _scope({"event_selector": [{"include_management_events": true, "read_write_type": "All"}]})
	count(denied) == 0
}

test_the_default_records_them if {
	denied := cloudtrail_management_events.deny with input as _scope({"name": "main"})
	count(denied) == 0
}

test_unknown_selectors_are_left_open if {
	denied := cloudtrail_management_events.deny with input as _scope({"event_selector": {"$unknown": "var.selectors"}})
	count(denied) == 0
}
