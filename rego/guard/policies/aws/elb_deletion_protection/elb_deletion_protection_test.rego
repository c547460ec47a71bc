package guard.policies.aws.elb_deletion_protection_test

import data.guard.policies.aws.elb_deletion_protection

_scope(config) := {"resources": {"aws_lb": [{"id": "aws_lb.platform", "name": "platform", "config": config}]}}

test_an_unprotected_balancer_is_denied if {
	denied := elb_deletion_protection.deny with input as _scope({"name": "serving", "enable_deletion_protection": false})
	denied == {{"message": "enable_deletion_protection is not on (default false)", "path": ["enable_deletion_protection"], "resource": "aws_lb.platform"}}
}

test_protection_is_off_by_default if {
	denied := elb_deletion_protection.deny with input as {"resources": {"aws_alb": [{"id": "aws_alb.platform", "name": "platform", "config": {"name": "serving"}}]}}
	denied == {{"message": "enable_deletion_protection is not on (default false)", "path": ["enable_deletion_protection"], "resource": "aws_alb.platform"}}
}

test_protection_is_allowed if {
	denied := elb_deletion_protection.deny with input as _scope({"enable_deletion_protection": true})
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := elb_deletion_protection.deny with input as _scope({"enable_deletion_protection": {"$unknown": "var.protect"}})
	denied == {{"message": "enable_deletion_protection is not on (default false)", "path": ["enable_deletion_protection"], "resource": "aws_lb.platform"}}
}
