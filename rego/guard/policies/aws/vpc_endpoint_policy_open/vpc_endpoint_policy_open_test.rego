package guard.policies.aws.vpc_endpoint_policy_open_test

import data.guard.policies.aws.vpc_endpoint_policy_open

_scope(config) := {"resources": {"aws_vpc_endpoint": [{"id": "aws_vpc_endpoint.ingest", "name": "ingest", "config": config}]}}

test_full_access_is_denied if {
	denied := vpc_endpoint_policy_open.deny with input as _scope({"service_name": "com.amazonaws.eu-west-1.s3", "policy": {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}})
	denied == {{"message": "the endpoint lets everybody do everything to every resource", "path": ["policy", "Statement", 0], "resource": "aws_vpc_endpoint.ingest"}}
}

test_a_separate_policy_is_denied if {
	denied := vpc_endpoint_policy_open.deny with input as {"resources": {"aws_vpc_endpoint_policy": [{"id": "aws_vpc_endpoint_policy.ingest", "name": "ingest", "config": {"policy": {"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": ["*"], "Resource": ["*"]}]}}}]}}
	denied == {{"message": "the endpoint lets everybody do everything to every resource", "path": ["policy", "Statement", 0], "resource": "aws_vpc_endpoint_policy.ingest"}}
}

test_the_organization_alone_is_allowed if {
	denied := vpc_endpoint_policy_open.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceOrgID": "o-1"}}}]}})
	count(denied) == 0
}

test_one_bucket_is_allowed if {
	denied := vpc_endpoint_policy_open.deny with input as _scope({"policy": {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::features/*"}]}})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := vpc_endpoint_policy_open.deny with input as _scope({"policy": {"$unknown": "var.policy"}})
	count(denied) == 0
}
