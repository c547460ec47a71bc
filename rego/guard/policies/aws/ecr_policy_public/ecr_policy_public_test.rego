package guard.policies.aws.ecr_policy_public_test

import data.guard.policies.aws.ecr_policy_public

_input(config) := {"resources": {"aws_ecr_repository_policy": [{
	"id": "aws_ecr_repository_policy.serving",
	"name": "serving",
	"config": config,
}]}}

test_a_policy_for_everyone_is_denied if {
	ecr_policy_public.deny == {{
		"message": "repository policy allows ecr:BatchGetImage to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_ecr_repository_policy.serving",
	}} with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "ecr:BatchGetImage",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_a_role_is_allowed if {
	ecr_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/reader"},
					"Action": "ecr:BatchGetImage",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_the_organisation_is_allowed if {
	ecr_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "ecr:BatchGetImage",
					"Resource": "*",
					"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
				},
			],
		},
	})
}

test_a_denial_for_everyone_is_allowed if {
	ecr_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Deny",
					"Principal": "*",
					"Action": "ecr:BatchGetImage",
					"Resource": "*",
				},
			],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	ecr_policy_public.deny == {{
		"message": "repository policy allows unknown actions to everyone",
		"path": ["policy"],
		"resource": "aws_ecr_repository_policy.serving",
	}} with input as _input({"policy": {"$unknown": "var.x"}})
}

test_a_resource_without_policy_is_allowed if {
	ecr_policy_public.deny == set() with input as _input({"name": "serving"})
}

test_aws_ecr_registry_policy_is_judged_alike if {
	ecr_policy_public.deny == {{
		"message": "repository policy allows ecr:BatchGetImage to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_ecr_registry_policy.serving",
	}} with input as {
		"resources": {
			"aws_ecr_registry_policy": [
				{
					"id": "aws_ecr_registry_policy.serving",
					"name": "serving",
					"config": {
						"policy": {
							"Statement": [
								{
									"Effect": "Allow",
									"Principal": "*",
									"Action": "ecr:BatchGetImage",
									"Resource": "*",
								},
							],
						},
					},
				},
			],
		},
	}
}
