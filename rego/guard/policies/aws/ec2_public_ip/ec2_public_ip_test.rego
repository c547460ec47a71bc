package guard.policies.aws.ec2_public_ip_test

import data.guard.policies.aws.ec2_public_ip

_scope(config) := {"resources": {"aws_instance": [{"id": "aws_instance.scoring", "name": "scoring", "config": config}]}}

test_a_public_address_is_denied if {
	denied := ec2_public_ip.deny with input as _scope({"ami": "ami-1", "associate_public_ip_address": true})
	denied == {{"message": "a public address is assigned", "path": ["associate_public_ip_address"], "resource": "aws_instance.scoring"}}
}

test_an_interface_of_a_template_is_denied if {
	denied := ec2_public_ip.deny with input as {"resources": {"aws_launch_template": [{"id": "aws_launch_template.scoring", "name": "scoring", "config": {"network_interfaces": [{"associate_public_ip_address": "true"}]}}]}}
	denied == {{"message": "a public address is assigned", "path": ["network_interfaces", 0, "associate_public_ip_address"], "resource": "aws_launch_template.scoring"}}
}

test_a_private_machine_is_allowed if {
	denied := ec2_public_ip.deny with input as _scope({"associate_public_ip_address": false})
	count(denied) == 0
}

test_the_subnet_decides_otherwise if {
	denied := ec2_public_ip.deny with input as _scope({"ami": "ami-1"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := ec2_public_ip.deny with input as _scope({"associate_public_ip_address": {"$unknown": "var.public"}})
	count(denied) == 0
}
