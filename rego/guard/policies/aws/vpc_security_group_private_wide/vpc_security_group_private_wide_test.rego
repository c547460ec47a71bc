package guard.policies.aws.vpc_security_group_private_wide_test

import data.guard.policies.aws.vpc_security_group_private_wide

_rule(config) := {"resources": {"aws_security_group_rule": [{"id": "r", "name": "r", "config": object.union({"type": "ingress"}, config)}]}}

test_ssh_from_every_private_address_is_denied if {
	denied := vpc_security_group_private_wide.deny with input as _rule({"protocol": "tcp", "from_port": 20, "to_port": 60, "cidr_blocks": ["192.168.0.0/16"]})
	denied == {{"message": "SSH, Telnet (tcp 20-60) open to a whole private address space", "path": ["cidr_blocks", 0], "resource": "r"}}
}

test_every_port_is_denied if {
	denied := vpc_security_group_private_wide.deny with input as {"resources": {"aws_security_group": [{"id": "g", "name": "g", "config": {"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["10.0.0.0/8"]}]}}]}}
	denied == {{"message": "every port open to a whole private address space", "path": ["ingress", 0, "cidr_blocks", 0], "resource": "g"}}
}

test_one_network_is_allowed if {
	denied := vpc_security_group_private_wide.deny with input as _rule({"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["10.20.0.0/16"]})
	count(denied) == 0
}

test_web_ports_are_allowed if {
	denied := vpc_security_group_private_wide.deny with input as _rule({"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]})
	count(denied) == 0
}

test_the_internet_is_left_to_the_policies_about_it if {
	denied := vpc_security_group_private_wide.deny with input as _rule({"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]})
	count(denied) == 0
}

test_an_unknown_address_is_left_open if {
	denied := vpc_security_group_private_wide.deny with input as _rule({"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": [{"$unknown": "var.cidr"}]})
	count(denied) == 0
}
