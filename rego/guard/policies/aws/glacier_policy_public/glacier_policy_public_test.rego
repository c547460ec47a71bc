package guard.policies.aws.glacier_policy_public_test

import data.guard.policies.aws.glacier_policy_public

_input(config) := {"resources": {"aws_glacier_vault": [{
	"id": "aws_glacier_vault.archive",
	"name": "archive",
	"config": config,
}]}}

test_a_policy_for_everyone_is_denied if {
	glacier_policy_public.deny == {{
		"message": "vault policy allows glacier:InitiateJob to everyone",
		"path": ["access_policy", "Statement", 0, "Principal"],
		"resource": "aws_glacier_vault.archive",
	}} with input as _input({
		"access_policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "glacier:InitiateJob",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_a_role_is_allowed if {
	glacier_policy_public.deny == set() with input as _input({
		"access_policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/reader"},
					"Action": "glacier:InitiateJob",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_the_organisation_is_allowed if {
	glacier_policy_public.deny == set() with input as _input({
		"access_policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "glacier:InitiateJob",
					"Resource": "*",
					"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
				},
			],
		},
	})
}

test_a_denial_for_everyone_is_allowed if {
	glacier_policy_public.deny == set() with input as _input({
		"access_policy": {
			"Statement": [
				{
					"Effect": "Deny",
					"Principal": "*",
					"Action": "glacier:InitiateJob",
					"Resource": "*",
				},
			],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	glacier_policy_public.deny == {{
		"message": "vault policy allows unknown actions to everyone",
		"path": ["access_policy"],
		"resource": "aws_glacier_vault.archive",
	}} with input as _input({"access_policy": {"$unknown": "var.x"}})
}

test_a_resource_without_policy_is_allowed if {
	glacier_policy_public.deny == set() with input as _input({"name": "archive"})
}
