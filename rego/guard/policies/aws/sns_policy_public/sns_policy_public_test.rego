package guard.policies.aws.sns_policy_public_test

import data.guard.policies.aws.sns_policy_public

_input(config) := {"resources": {"aws_sns_topic_policy": [{
	"id": "aws_sns_topic_policy.alerts",
	"name": "alerts",
	"config": config,
}]}}

test_a_policy_for_everyone_is_denied if {
	sns_policy_public.deny == {{
		"message": "topic policy allows sns:Subscribe to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_sns_topic_policy.alerts",
	}} with input as _input({
		"policy": {
			"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sns:Subscribe", "Resource": "*"}],
		},
	})
}

test_a_policy_for_a_role_is_allowed if {
	sns_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/reader"},
					"Action": "sns:Subscribe",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_the_organisation_is_allowed if {
	sns_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "sns:Subscribe",
					"Resource": "*",
					"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
				},
			],
		},
	})
}

test_a_denial_for_everyone_is_allowed if {
	sns_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "sns:Subscribe", "Resource": "*"}],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	sns_policy_public.deny == {{
		"message": "topic policy allows unknown actions to everyone",
		"path": ["policy"],
		"resource": "aws_sns_topic_policy.alerts",
	}} with input as _input({"policy": {"$unknown": "var.x"}})
}

test_a_resource_without_policy_is_allowed if {
	sns_policy_public.deny == set() with input as _input({"name": "alerts"})
}

test_aws_sns_topic_is_judged_alike if {
	sns_policy_public.deny == {{
		"message": "topic policy allows sns:Subscribe to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_sns_topic.alerts",
	}} with input as {
		"resources": {
			"aws_sns_topic": [
				{
					"id": "aws_sns_topic.alerts",
					"name": "alerts",
					"config": {
						"policy": {
							"Statement": [
								{
									"Effect": "Allow",
									"Principal": "*",
									"Action": "sns:Subscribe",
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

test_a_topic_open_to_its_own_account_is_allowed if {
	sns_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "*"},
					"Action": "sns:Subscribe",
					"Condition": {"StringEquals": {"AWS:SourceOwner": "111122223333"}},
				},
			],
		},
	})
}
