package guard.policies.aws.elb_invalid_headers_test

import data.guard.policies.aws.elb_invalid_headers

_scope(config) := {"resources": {"aws_lb": [{"id": "aws_lb.platform", "name": "platform", "config": config}]}}

test_passing_them_on_is_denied if {
	denied := elb_invalid_headers.deny with input as _scope({"name": "serving", "drop_invalid_header_fields": false})
	denied == {{"message": "invalid headers are passed on (drop_invalid_header_fields defaults to false)", "path": ["drop_invalid_header_fields"], "resource": "aws_lb.platform"}}
}

test_they_pass_by_default if {
	denied := elb_invalid_headers.deny with input as _scope({"name": "serving"})
	denied == {{"message": "invalid headers are passed on (drop_invalid_header_fields defaults to false)", "path": ["drop_invalid_header_fields"], "resource": "aws_lb.platform"}}
}

test_dropping_is_allowed if {
	denied := elb_invalid_headers.deny with input as _scope({"drop_invalid_header_fields": true})
	count(denied) == 0
}

test_network_balancers_read_no_headers if {
	denied := elb_invalid_headers.deny with input as _scope({"load_balancer_type": "network"})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := elb_invalid_headers.deny with input as _scope({"drop_invalid_header_fields": {"$unknown": "var.drop"}})
	denied == {{"message": "invalid headers are passed on (drop_invalid_header_fields defaults to false)", "path": ["drop_invalid_header_fields"], "resource": "aws_lb.platform"}}
}
