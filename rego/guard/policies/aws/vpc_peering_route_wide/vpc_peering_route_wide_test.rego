package guard.policies.aws.vpc_peering_route_wide_test

import data.guard.policies.aws.vpc_peering_route_wide

test_everything_through_a_peering_is_denied if {
	denied := vpc_peering_route_wide.deny with input as {"resources": {"aws_route": [{"id": "r", "name": "r", "config": {"destination_cidr_block": "0.0.0.0/0", "vpc_peering_connection_id": "pcx-1"}}]}}
	denied == {{"message": "0.0.0.0/0 goes through the peering", "path": ["destination_cidr_block"], "resource": "r"}}
}

test_a_whole_private_space_in_a_table_is_denied if {
	denied := vpc_peering_route_wide.deny with input as {"resources": {"aws_route_table": [{"id": "t", "name": "t", "config": {"route": [
		{"cidr_block": "0.0.0.0/0", "gateway_id": "igw-1"},
		{"cidr_block": "10.0.0.0/8", "vpc_peering_connection_id": {"$unknown": "aws_vpc_peering_connection.p.id"}},
	]}}]}}
	denied == {{"message": "10.0.0.0/8 goes through the peering", "path": ["route", 1, "cidr_block"], "resource": "t"}}
}

test_one_network_and_other_targets_are_allowed if {
	denied := vpc_peering_route_wide.deny with input as {"resources": {"aws_route": [
		{"id": "a", "name": "a", "config": {"destination_cidr_block": "10.80.0.0/16", "vpc_peering_connection_id": "pcx-1"}},
		{"id": "b", "name": "b", "config": {"destination_cidr_block": "0.0.0.0/0", "gateway_id": "igw-1"}},
		{"id": "c", "name": "c", "config": {"destination_cidr_block": {"$unknown": "var.cidr"}, "vpc_peering_connection_id": "pcx-1"}},
	]}}
	count(denied) == 0
}
