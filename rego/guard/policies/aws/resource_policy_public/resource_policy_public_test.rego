package guard.policies.aws.resource_policy_public_test

import data.guard.policies.aws.resource_policy_public

_policy(principal, condition) := {"Statement": [{"Effect": "Allow", "Principal": principal, "Action": "kafka:*", "Resource": "*", "Condition": condition}]}

_cluster(policy) := {"resources": {"aws_msk_cluster_policy": [{"id": "aws_msk_cluster_policy.p", "name": "p", "config": {"policy": policy}}]}}

test_everyone_is_denied if {
	denied := resource_policy_public.deny with input as _cluster(_policy({"AWS": "*"}, {}))
	denied == {{
		"message": "the policy allows kafka:* to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_msk_cluster_policy.p",
	}}
}

test_a_table_policy_is_denied if {
	denied := resource_policy_public.deny with input as {"resources": {"aws_s3tables_table_policy": [{"id": "t", "name": "t", "config": {"resource_policy": _policy("*", {})}}]}}
	{violation.path | some violation in denied} == {["resource_policy", "Statement", 0, "Principal"]}
}

test_everyone_of_the_organization_is_allowed if {
	denied := resource_policy_public.deny with input as _cluster(_policy("*", {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}))
	count(denied) == 0
}

test_an_account_is_allowed if {
	denied := resource_policy_public.deny with input as _cluster(_policy({"AWS": "arn:aws:iam::444455556666:root"}, {}))
	count(denied) == 0
}

test_an_access_point_inside_a_vpc_is_allowed if {
	denied := resource_policy_public.deny with input as {"resources": {"aws_s3_access_point": [{"id": "a", "name": "a", "config": {"policy": _policy("*", {}), "vpc_configuration": [{"vpc_id": "vpc-1"}]}}]}}
	count(denied) == 0
}

test_an_unknown_policy_leads_to_it if {
	denied := resource_policy_public.deny with input as _cluster({"$unknown": "var.policy"})
	{violation.path | some violation in denied} == {["policy"]}
}
