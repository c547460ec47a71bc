package guard.policies.aws.sagemaker_model_package_policy_public_test

import data.guard.policies.aws.sagemaker_model_package_policy_public

_input(config) := {"resources": {"aws_sagemaker_model_package_group_policy": [{
	"id": "aws_sagemaker_model_package_group_policy.ranker",
	"name": "ranker",
	"config": config,
}]}}

test_a_policy_for_everyone_is_denied if {
	sagemaker_model_package_policy_public.deny == {{
		"message": "model package group policy allows sagemaker:DescribeModelPackage to everyone",
		"path": ["resource_policy", "Statement", 0, "Principal"],
		"resource": "aws_sagemaker_model_package_group_policy.ranker",
	}} with input as _input({
		"resource_policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "sagemaker:DescribeModelPackage",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_a_role_is_allowed if {
	sagemaker_model_package_policy_public.deny == set() with input as _input({
		"resource_policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/reader"},
					"Action": "sagemaker:DescribeModelPackage",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_the_organisation_is_allowed if {
	sagemaker_model_package_policy_public.deny == set() with input as _input({
		"resource_policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "sagemaker:DescribeModelPackage",
					"Resource": "*",
					"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
				},
			],
		},
	})
}

test_a_denial_for_everyone_is_allowed if {
	sagemaker_model_package_policy_public.deny == set() with input as _input({
		"resource_policy": {
			"Statement": [
				{
					"Effect": "Deny",
					"Principal": "*",
					"Action": "sagemaker:DescribeModelPackage",
					"Resource": "*",
				},
			],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	sagemaker_model_package_policy_public.deny == {{
		"message": "model package group policy allows unknown actions to everyone",
		"path": ["resource_policy"],
		"resource": "aws_sagemaker_model_package_group_policy.ranker",
	}} with input as _input({"resource_policy": {"$unknown": "var.x"}})
}

test_a_resource_without_policy_is_allowed if {
	sagemaker_model_package_policy_public.deny == set() with input as _input({"name": "ranker"})
}
