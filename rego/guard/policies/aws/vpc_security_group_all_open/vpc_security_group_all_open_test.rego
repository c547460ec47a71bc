package guard.policies.aws.vpc_security_group_all_open_test

import data.guard.policies.aws.vpc_security_group_all_open

_scope(config) := {"resources": {"aws_security_group": [{"id": "aws_security_group.serving", "name": "serving", "config": config}]}}

test_all_protocols_are_denied if {
	denied := vpc_security_group_all_open.deny with input as _scope({"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]})
	denied == {{"message": "every port of every protocol open to the Internet", "path": ["ingress", 0, "cidr_blocks", 0], "resource": "aws_security_group.serving"}}
}

test_all_tcp_ports_are_denied if {
	denied := vpc_security_group_all_open.deny with input as {"resources": {"aws_security_group_rule": [{"id": "aws_security_group_rule.serving", "name": "serving", "config": {"type": "ingress", "protocol": "tcp", "from_port": 0, "to_port": 65535, "cidr_blocks": ["0.0.0.0/0"]}}]}}
	denied == {{"message": "every tcp port open to the Internet", "path": ["cidr_blocks", 0], "resource": "aws_security_group_rule.serving"}}
}

test_a_rule_without_ports_is_denied if {
	denied := vpc_security_group_all_open.deny with input as {"resources": {"aws_vpc_security_group_ingress_rule": [{"id": "aws_vpc_security_group_ingress_rule.serving", "name": "serving", "config": {"ip_protocol": "-1", "cidr_ipv4": "0.0.0.0/0"}}]}}
	denied == {{"message": "every port of every protocol open to the Internet", "path": ["cidr_ipv4"], "resource": "aws_vpc_security_group_ingress_rule.serving"}}
}

test_members_of_the_group_are_allowed if {
	denied := vpc_security_group_all_open.deny with input as _scope({"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "self": true}]})
	count(denied) == 0
}

test_one_port_is_judged_elsewhere if {
	denied := vpc_security_group_all_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]})
	count(denied) == 0
}

test_an_unknown_range_leads_to_itself if {
	denied := vpc_security_group_all_open.deny with input as _scope({"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": {"$unknown": "var.cidrs"}}]})
	denied == {{"message": "every port of every protocol open to the Internet", "path": ["ingress", 0, "cidr_blocks"], "resource": "aws_security_group.serving"}}
}
