package guard.policies.aws.vpc_default_security_group_rules_test

import data.guard.policies.aws.vpc_default_security_group_rules

_scope(config) := {"resources": {"aws_default_security_group": [{"id": "aws_default_security_group.features", "name": "features", "config": config}]}}

test_rules_are_denied if {
	denied := vpc_default_security_group_rules.deny with input as _scope({"ingress": [{"protocol": "-1", "self": true, "from_port": 0, "to_port": 0}], "egress": [{"protocol": "-1", "cidr_blocks": ["0.0.0.0/0"]}]})
	denied == {{"message": "the VPC's default group has ingress and egress rules", "path": ["ingress"], "resource": "aws_default_security_group.features"}}
}

test_egress_alone_is_denied if {
	denied := vpc_default_security_group_rules.deny with input as _scope({"egress": [{"protocol": "-1", "cidr_blocks": ["0.0.0.0/0"]}]})
	denied == {{"message": "the VPC's default group has egress rules", "path": ["egress"], "resource": "aws_default_security_group.features"}}
}

test_an_adopted_empty_group_is_allowed if {
	denied := vpc_default_security_group_rules.deny with input as _scope({"vpc_id": "vpc-1"})
	count(denied) == 0
}

test_unknown_rules_lead_to_themselves if {
	denied := vpc_default_security_group_rules.deny with input as _scope({"ingress": {"$unknown": "var.rules"}})
	denied == {{"message": "the VPC's default group may have rules", "path": ["ingress"], "resource": "aws_default_security_group.features"}}
}
