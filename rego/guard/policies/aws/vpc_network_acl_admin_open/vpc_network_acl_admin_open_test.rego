package guard.policies.aws.vpc_network_acl_admin_open_test

import data.guard.policies.aws.vpc_network_acl_admin_open

_scope(config) := {"resources": {"aws_network_acl": [{"id": "aws_network_acl.lake", "name": "lake", "config": config}]}}

test_ssh_for_the_world_is_denied if {
	denied := vpc_network_acl_admin_open.deny with input as _scope({"ingress": [{"rule_no": 100, "action": "allow", "protocol": "tcp", "cidr_block": "0.0.0.0/0", "from_port": 22, "to_port": 22}]})
	denied == {{"message": "SSH admitted from the Internet", "path": ["ingress", 0, "cidr_block"], "resource": "aws_network_acl.lake"}}
}

test_everything_includes_both if {
	denied := vpc_network_acl_admin_open.deny with input as _scope({"ingress": [{"rule_no": 100, "action": "allow", "protocol": "-1", "cidr_block": "0.0.0.0/0", "from_port": 0, "to_port": 0}]})
	denied == {{"message": "RDP and SSH admitted from the Internet", "path": ["ingress", 0, "cidr_block"], "resource": "aws_network_acl.lake"}}
}

test_a_rule_resource_is_denied if {
	denied := vpc_network_acl_admin_open.deny with input as {"resources": {"aws_network_acl_rule": [{"id": "aws_network_acl_rule.lake", "name": "lake", "config": {"network_acl_id": "acl-1", "rule_number": 10, "rule_action": "allow", "protocol": "6", "cidr_block": "0.0.0.0/0", "from_port": 3389, "to_port": 3389}}]}}
	denied == {{"message": "RDP admitted from the Internet", "path": ["cidr_block"], "resource": "aws_network_acl_rule.lake"}}
}

test_an_earlier_refusal_decides if {
	denied := vpc_network_acl_admin_open.deny with input as _scope({"ingress": [{"rule_no": 90, "action": "deny", "protocol": "tcp", "cidr_block": "0.0.0.0/0", "from_port": 22, "to_port": 3389}, {"rule_no": 100, "action": "allow", "protocol": "-1", "cidr_block": "0.0.0.0/0", "from_port": 0, "to_port": 0}]})
	count(denied) == 0
}

test_web_traffic_is_allowed if {
	denied := vpc_network_acl_admin_open.deny with input as _scope({"ingress": [{"rule_no": 100, "action": "allow", "protocol": "tcp", "cidr_block": "0.0.0.0/0", "from_port": 443, "to_port": 443}]})
	count(denied) == 0
}

test_outgoing_rules_are_allowed if {
	denied := vpc_network_acl_admin_open.deny with input as {"resources": {"aws_network_acl_rule": [{"id": "aws_network_acl_rule.lake", "name": "lake", "config": {"egress": true, "rule_action": "allow", "protocol": "-1", "cidr_block": "0.0.0.0/0"}}]}}
	count(denied) == 0
}

test_an_unknown_range_is_left_open if {
	denied := vpc_network_acl_admin_open.deny with input as _scope({"ingress": [{"action": "allow", "protocol": "tcp", "cidr_block": {"$unknown": "var.cidr"}, "from_port": 22, "to_port": 22}]})
	count(denied) == 0
}
