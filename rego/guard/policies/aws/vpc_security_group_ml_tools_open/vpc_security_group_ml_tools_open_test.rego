package guard.policies.aws.vpc_security_group_ml_tools_open_test

import data.guard.policies.aws.vpc_security_group_ml_tools_open

_scope(config) := {"resources": {"aws_security_group": [{"id": "aws_security_group.gateway", "name": "gateway", "config": config}]}}

test_jupyter_for_the_world_is_denied if {
	denied := vpc_security_group_ml_tools_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 8888, "to_port": 8888, "cidr_blocks": ["0.0.0.0/0"]}]})
	denied == {{"message": "port used by Jupyter (tcp 8888-8888) open to the Internet", "path": ["ingress", 0, "cidr_blocks", 0], "resource": "aws_security_group.gateway"}}
}

test_a_ray_dashboard_is_denied if {
	denied := vpc_security_group_ml_tools_open.deny with input as {"resources": {"aws_vpc_security_group_ingress_rule": [{"id": "aws_vpc_security_group_ingress_rule.gateway", "name": "gateway", "config": {"ip_protocol": "tcp", "from_port": 8265, "to_port": 8265, "cidr_ipv4": "0.0.0.0/0"}}]}}
	denied == {{"message": "port used by Ray (tcp 8265-8265) open to the Internet", "path": ["cidr_ipv4"], "resource": "aws_vpc_security_group_ingress_rule.gateway"}}
}

test_a_web_server_is_allowed if {
	denied := vpc_security_group_ml_tools_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]})
	count(denied) == 0
}

test_the_own_network_is_allowed if {
	denied := vpc_security_group_ml_tools_open.deny with input as _scope({"ingress": [{"protocol": "tcp", "from_port": 8888, "to_port": 8888, "cidr_blocks": ["10.20.0.0/16"]}]})
	count(denied) == 0
}

test_an_unknown_range_leads_to_itself if {
	denied := vpc_security_group_ml_tools_open.deny with input as {"resources": {"aws_security_group_rule": [{"id": "aws_security_group_rule.gateway", "name": "gateway", "config": {"type": "ingress", "protocol": "tcp", "from_port": 5000, "to_port": 5000, "cidr_blocks": [{"$unknown": "var.cidr"}]}}]}}
	denied == {{"message": "port used by MLflow (tcp 5000-5000) open to the Internet", "path": ["cidr_blocks", 0], "resource": "aws_security_group_rule.gateway"}}
}
