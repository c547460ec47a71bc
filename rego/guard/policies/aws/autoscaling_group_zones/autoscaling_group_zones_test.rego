package guard.policies.aws.autoscaling_group_zones_test

import data.guard.policies.aws.autoscaling_group_zones

_paths(config) := paths if {
	paths := {violation.path | some violation in autoscaling_group_zones.deny} with input as {"resources": {"aws_autoscaling_group": [{"id": "g", "name": "g", "config": config}]}}
}

test_groups_in_one_zone_are_denied if {
	_paths({"max_size": 4, "vpc_zone_identifier": ["subnet-0a1b"]}) == {["vpc_zone_identifier"]}
	_paths({"max_size": 4, "availability_zones": ["eu-west-1a"]}) == {["availability_zones"]}
}

test_groups_in_several_zones_and_single_machines_are_allowed if {
	_paths({"max_size": 4, "availability_zones": ["eu-west-1a", "eu-west-1b"]}) == set()
	_paths({"max_size": 1, "availability_zones": ["eu-west-1a"]}) == set()
}

test_subnets_that_cannot_be_known_are_left_alone if {
	_paths({"max_size": 4, "vpc_zone_identifier": {"$unknown": "var.subnets"}}) == set()
	_paths({"max_size": 4, "vpc_zone_identifier": [{"$unknown": "var.subnet"}]}) == set()
}
