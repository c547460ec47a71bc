package guard.policies.aws.cloudtrail_data_events_test

import data.guard.policies.aws.cloudtrail_data_events

_scope(config) := {"resources": {"aws_cloudtrail": [{"id": "aws_cloudtrail.x", "name": "x", "config": config}]}}

_denied := {{
	"resource": "aws_cloudtrail.x",
	"path": ["event_selector"],
	"message": "no trail records data events of AWS::S3::Object (only management events by default)",
}}

test_a_trail_of_management_events_is_denied if {
	cloudtrail_data_events.deny == _denied with input as _scope({"name": "main"})
	cloudtrail_data_events.deny == _denied with input as _scope({"event_selector": [{"read_write_type": "All", "data_resource": [{"type": "AWS::Lambda::Function"}]}]})
}

test_selectors_that_cannot_be_known_are_pointed_at if {
	cloudtrail_data_events.deny == _denied with input as _scope({"event_selector": {"$unknown": "var.selectors"}})
}

test_both_kinds_of_selectors_are_allowed if {
	count(cloudtrail_data_events.deny) == 0 with input as _scope({"event_selector": [{"data_resource": [{"type": "AWS::S3::Object", "values": ["arn:aws:s3"]}]}]})
	count(cloudtrail_data_events.deny) == 0 with input as _scope({"advanced_event_selector": [{"field_selector": [
		{"field": "eventCategory", "equals": ["Data"]},
		{"field": "resources.type", "equals": ["AWS::S3::Object"]},
	]}]})
}

test_another_trail_may_record_them if {
	count(cloudtrail_data_events.deny) == 0 with input as {"resources": {"aws_cloudtrail": [
		{"id": "a", "name": "a", "config": {}},
		{"id": "b", "name": "b", "config": {"event_selector": [{"data_resource": [{"type": "AWS::S3::Object"}]}]}},
	]}}
}

_half(kind) := {"read_write_type": kind, "data_resource": [{"type": "AWS::S3::Object", "values": ["arn:aws:s3"]}]}

test_half_of_the_calls_is_denied if {
	cloudtrail_data_events.deny == {{
		"resource": "aws_cloudtrail.x",
		"path": ["event_selector", 0, "read_write_type"],
		"message": "read_write_type is WriteOnly: the other half of the calls on objects is not recorded",
	}} with input as _scope({"event_selector": [_half("WriteOnly")]})
}

test_two_halves_are_allowed if {
	count(cloudtrail_data_events.deny) == 0 with input as _scope({"event_selector": [_half("WriteOnly"), _half("ReadOnly")]})
	count(cloudtrail_data_events.deny) == 0 with input as _scope({"event_selector": [_half({"$unknown": "var.kind"})]})
}
