package guard.policies.aws.vpc_subnet_public_ip_test

import data.guard.policies.aws.vpc_subnet_public_ip

_scope(config) := {"resources": {"aws_subnet": [{"id": "aws_subnet.serving", "name": "serving", "config": config}]}}

test_public_addresses_are_denied if {
	denied := vpc_subnet_public_ip.deny with input as _scope({"vpc_id": "vpc-1", "cidr_block": "10.0.1.0/24", "map_public_ip_on_launch": true})
	denied == {{"message": "every machine launched here receives a public address", "path": ["map_public_ip_on_launch"], "resource": "aws_subnet.serving"}}
}

test_default_subnets_are_public_unless_told_otherwise if {
	denied := vpc_subnet_public_ip.deny with input as {"resources": {"aws_default_subnet": [{"id": "aws_default_subnet.serving", "name": "serving", "config": {"availability_zone": "eu-west-1a"}}]}}
	denied == {{"message": "every machine launched here receives a public address (the default of default subnets)", "path": ["map_public_ip_on_launch"], "resource": "aws_default_subnet.serving"}}
}

test_private_subnets_are_allowed if {
	denied := vpc_subnet_public_ip.deny with input as _scope({"vpc_id": "vpc-1", "map_public_ip_on_launch": false})
	count(denied) == 0
}

test_subnets_are_private_by_default if {
	denied := vpc_subnet_public_ip.deny with input as _scope({"vpc_id": "vpc-1"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := vpc_subnet_public_ip.deny with input as _scope({"map_public_ip_on_launch": {"$unknown": "var.public"}})
	count(denied) == 0
}
