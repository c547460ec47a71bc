package guard.policies.aws.lightsail_admin_open_test

import data.guard.policies.aws.lightsail_admin_open

_scope(config) := {"resources": {"aws_lightsail_instance_public_ports": [{"id": "aws_lightsail_instance_public_ports.serving", "name": "serving", "config": config}]}}

test_ssh_for_the_world_is_denied if {
	denied := lightsail_admin_open.deny with input as _scope({"port_info": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidrs": ["0.0.0.0/0"]}]})
	denied == {{"message": "SSH (tcp 22-22) open to the Internet", "path": ["port_info", 0, "cidrs"], "resource": "aws_lightsail_instance_public_ports.serving"}}
}

test_no_range_is_the_world if {
	denied := lightsail_admin_open.deny with input as _scope({"port_info": [{"protocol": "tcp", "from_port": 3306, "to_port": 3306}]})
	denied == {{"message": "MySQL (tcp 3306-3306) open to the Internet", "path": ["port_info", 0, "cidrs"], "resource": "aws_lightsail_instance_public_ports.serving"}}
}

test_everything_is_denied if {
	denied := lightsail_admin_open.deny with input as _scope({"port_info": [{"protocol": "all", "from_port": 0, "to_port": 65535}]})
	denied == {{"message": "every port open to the Internet", "path": ["port_info", 0, "cidrs"], "resource": "aws_lightsail_instance_public_ports.serving"}}
}

test_web_ports_are_allowed if {
	denied := lightsail_admin_open.deny with input as _scope({"port_info": [{"protocol": "tcp", "from_port": 443, "to_port": 443}]})
	count(denied) == 0
}

test_named_addresses_are_allowed if {
	denied := lightsail_admin_open.deny with input as _scope({"port_info": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidrs": ["203.0.113.0/24"]}]})
	count(denied) == 0
}

test_unknown_addresses_are_left_open if {
	denied := lightsail_admin_open.deny with input as _scope({"port_info": [{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidrs": {"$unknown": "var.cidrs"}}]})
	count(denied) == 0
}
