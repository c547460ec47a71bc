package guard.policies.aws.vpc_security_group_admin_open_test

import data.guard.policies.aws.vpc_security_group_admin_open

_scope(config) := {"resources": {"aws_security_group": [{"id": "aws_security_group.features", "name": "features", "config": config}]}}

test_ssh_for_the_world_is_denied if {
	denied := vpc_security_group_admin_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8", "0.0.0.0/0"]}]})
	denied == {{"message": "SSH (tcp 22-22) open to the Internet", "path": ["ingress", 0, "cidr_blocks", 1], "resource": "aws_security_group.features"}}
}

test_a_range_that_includes_rdp_is_denied if {
	denied := vpc_security_group_admin_open.deny with input as {"resources": {"aws_security_group_rule": [{"id": "aws_security_group_rule.features", "name": "features", "config": {"type": "ingress", "protocol": "tcp", "from_port": 3380, "to_port": 3390, "cidr_blocks": ["0.0.0.0/0"]}}]}}
	denied == {{"message": "RDP (tcp 3380-3390) open to the Internet", "path": ["cidr_blocks", 0], "resource": "aws_security_group_rule.features"}}
}

test_ipv6_is_the_world_too if {
	denied := vpc_security_group_admin_open.deny with input as {"resources": {"aws_vpc_security_group_ingress_rule": [{"id": "aws_vpc_security_group_ingress_rule.features", "name": "features", "config": {"ip_protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_ipv6": "::/0"}}]}}
	denied == {{"message": "SSH (tcp 22-22) open to the Internet", "path": ["cidr_ipv6"], "resource": "aws_vpc_security_group_ingress_rule.features"}}
}

test_an_office_range_is_allowed if {
	denied := vpc_security_group_admin_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["203.0.113.0/24"]}]})
	count(denied) == 0
}

test_other_ports_are_not_administration if {
	denied := vpc_security_group_admin_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]})
	count(denied) == 0
}

test_egress_is_not_ingress if {
	denied := vpc_security_group_admin_open.deny with input as {"resources": {"aws_security_group_rule": [{"id": "aws_security_group_rule.features", "name": "features", "config": {"type": "egress", "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}}]}}
	count(denied) == 0
}

test_an_unknown_range_leads_to_itself if {
	denied := vpc_security_group_admin_open.deny with input as {"resources": {"aws_vpc_security_group_ingress_rule": [{"id": "aws_vpc_security_group_ingress_rule.features", "name": "features", "config": {"ip_protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_ipv4": {"$unknown": "var.cidr"}}}]}}
	denied == {{"message": "SSH (tcp 22-22) open to the Internet", "path": ["cidr_ipv4"], "resource": "aws_vpc_security_group_ingress_rule.features"}}
}
