package guard.policies.aws.kinesis_policy_public_test

import data.guard.policies.aws.kinesis_policy_public

_input(config) := {"resources": {"aws_kinesis_resource_policy": [{
	"id": "aws_kinesis_resource_policy.clicks",
	"name": "clicks",
	"config": config,
}]}}

test_a_policy_for_everyone_is_denied if {
	kinesis_policy_public.deny == {{
		"message": "stream policy allows kinesis:GetRecords to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_kinesis_resource_policy.clicks",
	}} with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "kinesis:GetRecords",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_a_role_is_allowed if {
	kinesis_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/reader"},
					"Action": "kinesis:GetRecords",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_the_organisation_is_allowed if {
	kinesis_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "kinesis:GetRecords",
					"Resource": "*",
					"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
				},
			],
		},
	})
}

test_a_denial_for_everyone_is_allowed if {
	kinesis_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Deny",
					"Principal": "*",
					"Action": "kinesis:GetRecords",
					"Resource": "*",
				},
			],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	kinesis_policy_public.deny == {{
		"message": "stream policy allows unknown actions to everyone",
		"path": ["policy"],
		"resource": "aws_kinesis_resource_policy.clicks",
	}} with input as _input({"policy": {"$unknown": "var.x"}})
}

test_a_resource_without_policy_is_allowed if {
	kinesis_policy_public.deny == set() with input as _input({"name": "clicks"})
}
