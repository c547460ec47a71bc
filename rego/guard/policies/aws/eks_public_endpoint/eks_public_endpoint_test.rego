package guard.policies.aws.eks_public_endpoint_test

import data.guard.policies.aws.eks_public_endpoint

_scope(config) := {"resources": {"aws_eks_cluster": [{"id": "aws_eks_cluster.platform", "name": "platform", "config": config}]}}

test_the_world_is_denied if {
	denied := eks_public_endpoint.deny with input as _scope({"vpc_config": [{"subnet_ids": ["a"], "endpoint_public_access": true, "public_access_cidrs": ["0.0.0.0/0"]}]})
	denied == {{"message": "the public API endpoint admits 0.0.0.0/0", "path": ["vpc_config", 0, "public_access_cidrs", 0], "resource": "aws_eks_cluster.platform"}}
}

test_it_is_public_by_default if {
	denied := eks_public_endpoint.deny with input as _scope({"vpc_config": [{"subnet_ids": ["a"]}]})
	denied == {{"message": "the API endpoint is public for 0.0.0.0/0 (the default)", "path": ["vpc_config", 0, "public_access_cidrs"], "resource": "aws_eks_cluster.platform"}}
}

test_a_private_endpoint_is_allowed if {
	denied := eks_public_endpoint.deny with input as _scope({"vpc_config": [{"endpoint_public_access": false, "endpoint_private_access": true}]})
	count(denied) == 0
}

test_listed_ranges_are_allowed if {
	denied := eks_public_endpoint.deny with input as _scope({"vpc_config": [{"public_access_cidrs": ["203.0.113.0/24"]}]})
	count(denied) == 0
}

test_an_unknown_switch_leads_to_itself if {
	denied := eks_public_endpoint.deny with input as _scope({"vpc_config": [{"endpoint_public_access": {"$unknown": "var.public"}}]})
	denied == {{"message": "the API endpoint is public for 0.0.0.0/0 (the default)", "path": ["vpc_config", 0, "endpoint_public_access"], "resource": "aws_eks_cluster.platform"}}
}

test_unknown_ranges_are_left_open if {
	denied := eks_public_endpoint.deny with input as _scope({"vpc_config": [{"public_access_cidrs": [{"$unknown": "var.cidr"}]}]})
	count(denied) == 0
}
