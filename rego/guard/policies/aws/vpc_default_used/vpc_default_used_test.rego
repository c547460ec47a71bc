package guard.policies.aws.vpc_default_used_test

import data.guard.policies.aws.vpc_default_used

test_a_default_vpc_and_subnet_are_denied if {
	denied := vpc_default_used.deny with input as {"resources": {
		"aws_default_vpc": [{"id": "v", "name": "v", "config": {}}],
		"aws_default_subnet": [{"id": "s", "name": "s", "config": {"availability_zone": "eu-central-1a"}}],
	}}
	denied == {
		{"message": "the default VPC of the region is taken over for use", "path": [], "resource": "v"},
		{"message": "the default subnet of the region is taken over for use", "path": [], "resource": "s"},
	}
}

test_one_that_is_to_be_deleted_is_allowed if {
	denied := vpc_default_used.deny with input as {"resources": {"aws_default_vpc": [{"id": "v", "name": "v", "config": {"force_destroy": true}}]}}
	count(denied) == 0
}

test_other_networks_are_allowed if {
	denied := vpc_default_used.deny with input as {"resources": {"aws_vpc": [{"id": "v", "name": "v", "config": {}}]}}
	count(denied) == 0
}
