package guard.policies.aws.elb_desync_mode_test

import data.guard.policies.aws.elb_desync_mode

_scope(config) := {"resources": {"aws_lb": [{"id": "aws_lb.platform", "name": "platform", "config": config}]}}

test_mere_watching_is_denied if {
	denied := elb_desync_mode.deny with input as _scope({"desync_mitigation_mode": "monitor"})
	denied == {{"message": "desync_mitigation_mode \"monitor\" forwards ambiguous requests", "path": ["desync_mitigation_mode"], "resource": "aws_lb.platform"}}
}

test_classic_balancers_too if {
	denied := elb_desync_mode.deny with input as {"resources": {"aws_elb": [{"id": "aws_elb.platform", "name": "platform", "config": {"desync_mitigation_mode": "monitor"}}]}}
	denied == {{"message": "desync_mitigation_mode \"monitor\" forwards ambiguous requests", "path": ["desync_mitigation_mode"], "resource": "aws_elb.platform"}}
}

test_the_strictest_mode_is_allowed if {
	denied := elb_desync_mode.deny with input as _scope({"desync_mitigation_mode": "strictest"})
	count(denied) == 0
}

test_the_default_defends if {
	denied := elb_desync_mode.deny with input as _scope({"name": "serving"})
	count(denied) == 0
}

test_an_unknown_mode_is_left_open if {
	denied := elb_desync_mode.deny with input as _scope({"desync_mitigation_mode": {"$unknown": "var.mode"}})
	count(denied) == 0
}
