package guard.policies.aws.vpc_security_group_egress_open_test

import data.guard.policies.aws.vpc_security_group_egress_open

_scope(config) := {"resources": {"aws_security_group": [{"id": "aws_security_group.serving", "name": "serving", "config": config}]}}

test_all_traffic_out_is_denied if {
	denied := vpc_security_group_egress_open.deny with input as _scope({"egress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"], "ipv6_cidr_blocks": ["::/0"]}]})
	denied == {{"message": "all outgoing traffic to every address is allowed", "path": ["egress", 0, "cidr_blocks", 0], "resource": "aws_security_group.serving"}}
}

test_a_rule_resource_is_denied if {
	denied := vpc_security_group_egress_open.deny with input as {"resources": {"aws_security_group_rule": [{"id": "aws_security_group_rule.serving", "name": "serving", "config": {"type": "egress", "protocol": "all", "cidr_blocks": ["0.0.0.0/0"]}}]}}
	denied == {{"message": "all outgoing traffic to every address is allowed", "path": ["cidr_blocks", 0], "resource": "aws_security_group_rule.serving"}}
}

test_a_single_rule_is_denied if {
	denied := vpc_security_group_egress_open.deny with input as {"resources": {"aws_vpc_security_group_egress_rule": [{"id": "aws_vpc_security_group_egress_rule.serving", "name": "serving", "config": {"ip_protocol": "-1", "cidr_ipv4": "0.0.0.0/0"}}]}}
	denied == {{"message": "all outgoing traffic to every address is allowed", "path": ["cidr_ipv4"], "resource": "aws_vpc_security_group_egress_rule.serving"}}
}

test_https_out_is_allowed if {
	denied := vpc_security_group_egress_open.deny with input as _scope({"egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]})
	count(denied) == 0
}

test_no_egress_block_is_no_egress if {
	denied := vpc_security_group_egress_open.deny with input as _scope({"name": "closed"})
	count(denied) == 0
}

test_unknown_ranges_are_left_open if {
	denied := vpc_security_group_egress_open.deny with input as _scope({"egress": [{"protocol": "-1", "cidr_blocks": {"$unknown": "var.cidrs"}}]})
	count(denied) == 0
}

test_a_rule_without_a_protocol_is_denied if {
	denied := vpc_security_group_egress_open.deny with input as {"resources": {"aws_security_group": [{"id": "g", "name": "g", "config": {"egress": [{"cidr_blocks": ["0.0.0.0/0"]}]}}]}}
	denied == {{"message": "all outgoing traffic to every address is allowed", "path": ["egress", 0, "cidr_blocks", 0], "resource": "g"}}
}
