package guard.policies.aws.elb_target_group_plain_test

import data.guard.policies.aws.elb_target_group_plain

_scope(config) := {"resources": {"aws_lb_target_group": [{"id": "aws_lb_target_group.ingest", "name": "ingest", "config": config}]}}

test_plain_targets_are_denied if {
	denied := elb_target_group_plain.deny with input as _scope({"port": 8080, "protocol": "HTTP"})
	denied == {{"message": "requests to the targets travel over plain HTTP", "path": ["protocol"], "resource": "aws_lb_target_group.ingest"}}
}

test_tls_is_allowed if {
	denied := elb_target_group_plain.deny with input as _scope({"port": 8443, "protocol": "HTTPS"})
	count(denied) == 0
}

test_functions_have_no_protocol if {
	denied := elb_target_group_plain.deny with input as _scope({"target_type": "lambda"})
	count(denied) == 0
}

test_an_unknown_protocol_is_left_open if {
	denied := elb_target_group_plain.deny with input as _scope({"protocol": {"$unknown": "var.protocol"}})
	count(denied) == 0
}
