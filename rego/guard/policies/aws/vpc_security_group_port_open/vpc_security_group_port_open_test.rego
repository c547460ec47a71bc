package guard.policies.aws.vpc_security_group_port_open_test

import data.guard.policies.aws.vpc_security_group_port_open

_scope(config) := {"resources": {"aws_security_group": [{"id": "aws_security_group.ingest", "name": "ingest", "config": config}]}}

test_an_own_port_is_denied if {
	denied := vpc_security_group_port_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 9443, "to_port": 9443, "cidr_blocks": ["0.0.0.0/0"]}]})
	denied == {{"message": "tcp 9443-9443 open to the Internet", "path": ["ingress", 0, "cidr_blocks", 0], "resource": "aws_security_group.ingest"}}
}

test_a_range_is_denied if {
	denied := vpc_security_group_port_open.deny with input as {"resources": {"aws_security_group_rule": [{"id": "aws_security_group_rule.ingest", "name": "ingest", "config": {"type": "ingress", "protocol": "udp", "from_port": 30000, "to_port": 32767, "cidr_blocks": ["0.0.0.0/0"]}}]}}
	denied == {{"message": "udp 30000-32767 open to the Internet", "path": ["cidr_blocks", 0], "resource": "aws_security_group_rule.ingest"}}
}

test_web_ports_are_allowed if {
	denied := vpc_security_group_port_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}, {"protocol": "tcp", "from_port": 80, "to_port": 80, "ipv6_cidr_blocks": ["::/0"]}]})
	count(denied) == 0
}

test_ping_is_allowed if {
	denied := vpc_security_group_port_open.deny with input as _scope({"ingress": [{"protocol": "icmp", "from_port": 8, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]})
	count(denied) == 0
}

test_ports_with_a_policy_of_their_own_are_reported_there if {
	denied := vpc_security_group_port_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["0.0.0.0/0"]}]})
	count(denied) == 0
}

test_an_unknown_range_leads_to_itself if {
	denied := vpc_security_group_port_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 9000, "to_port": 9000, "cidr_blocks": [{"$unknown": "var.cidr"}]}]})
	denied == {{"message": "tcp 9000-9000 open to the Internet", "path": ["ingress", 0, "cidr_blocks", 0], "resource": "aws_security_group.ingest"}}
}
