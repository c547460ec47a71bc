package guard.policies.aws.vpc_security_group_database_open_test

import data.guard.policies.aws.vpc_security_group_database_open

_scope(config) := {"resources": {"aws_security_group": [{"id": "aws_security_group.platform", "name": "platform", "config": config}]}}

test_postgres_for_the_world_is_denied if {
	denied := vpc_security_group_database_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["0.0.0.0/0"]}]})
	denied == {{"message": "PostgreSQL (tcp 5432-5432) open to the Internet", "path": ["ingress", 0, "cidr_blocks", 0], "resource": "aws_security_group.platform"}}
}

test_a_single_rule_is_denied if {
	denied := vpc_security_group_database_open.deny with input as {"resources": {"aws_vpc_security_group_ingress_rule": [{"id": "aws_vpc_security_group_ingress_rule.platform", "name": "platform", "config": {"ip_protocol": "tcp", "from_port": 6379, "to_port": 6379, "cidr_ipv4": "0.0.0.0/0"}}]}}
	denied == {{"message": "Redis (tcp 6379-6379) open to the Internet", "path": ["cidr_ipv4"], "resource": "aws_vpc_security_group_ingress_rule.platform"}}
}

test_a_range_reported_under_administration_is_not_repeated if {
	denied := vpc_security_group_database_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 20, "to_port": 6000, "cidr_blocks": ["0.0.0.0/0"]}]})
	count(denied) == 0
}

test_the_own_network_is_allowed if {
	denied := vpc_security_group_database_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["10.0.0.0/16"]}]})
	count(denied) == 0
}

test_another_group_is_allowed if {
	denied := vpc_security_group_database_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "security_groups": ["sg-1"]}]})
	count(denied) == 0
}

test_an_unknown_range_leads_to_itself if {
	denied := vpc_security_group_database_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": [{"$unknown": "var.cidr"}]}]})
	denied == {{"message": "PostgreSQL (tcp 5432-5432) open to the Internet", "path": ["ingress", 0, "cidr_blocks", 0], "resource": "aws_security_group.platform"}}
}

test_a_group_of_a_database_service_is_denied if {
	denied := vpc_security_group_database_open.deny with input as {"resources": {"aws_db_security_group": [{"id": "g", "name": "g", "config": {"ingress": [{"cidr": "10.0.0.0/24"}, {"cidr": "0.0.0.0/0"}]}}]}}
	denied == {{"message": "the database's group admits 0.0.0.0/0", "path": ["ingress", 1, "cidr"], "resource": "g"}}
}
