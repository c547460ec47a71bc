package guard.policies.aws.ec2_transit_gateway_auto_accept_test

import data.guard.policies.aws.ec2_transit_gateway_auto_accept

_scope(config) := {"resources": {"aws_ec2_transit_gateway": [{"id": "aws_ec2_transit_gateway.training", "name": "training", "config": config}]}}

test_automatic_acceptance_is_denied if {
	denied := ec2_transit_gateway_auto_accept.deny with input as _scope({"auto_accept_shared_attachments": "enable"})
	denied == {{"message": "attachments of other accounts are accepted without a decision", "path": ["auto_accept_shared_attachments"], "resource": "aws_ec2_transit_gateway.training"}}
}

test_acceptance_by_hand_is_allowed if {
	denied := ec2_transit_gateway_auto_accept.deny with input as _scope({"auto_accept_shared_attachments": "disable"})
	count(denied) == 0
}

test_acceptance_by_hand_is_the_default if {
	denied := ec2_transit_gateway_auto_accept.deny with input as _scope({"description": "hub"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := ec2_transit_gateway_auto_accept.deny with input as _scope({"auto_accept_shared_attachments": {"$unknown": "var.accept"}})
	count(denied) == 0
}
