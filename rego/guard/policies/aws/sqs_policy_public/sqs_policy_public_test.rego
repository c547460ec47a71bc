package guard.policies.aws.sqs_policy_public_test

import data.guard.policies.aws.sqs_policy_public

_input(config) := {"resources": {"aws_sqs_queue_policy": [{
	"id": "aws_sqs_queue_policy.jobs",
	"name": "jobs",
	"config": config,
}]}}

test_a_policy_for_everyone_is_denied if {
	sqs_policy_public.deny == {{
		"message": "queue policy allows sqs:SendMessage to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_sqs_queue_policy.jobs",
	}} with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "sqs:SendMessage",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_a_role_is_allowed if {
	sqs_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/reader"},
					"Action": "sqs:SendMessage",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_the_organisation_is_allowed if {
	sqs_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "sqs:SendMessage",
					"Resource": "*",
					"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
				},
			],
		},
	})
}

test_a_denial_for_everyone_is_allowed if {
	sqs_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Deny",
					"Principal": "*",
					"Action": "sqs:SendMessage",
					"Resource": "*",
				},
			],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	sqs_policy_public.deny == {{
		"message": "queue policy allows unknown actions to everyone",
		"path": ["policy"],
		"resource": "aws_sqs_queue_policy.jobs",
	}} with input as _input({"policy": {"$unknown": "var.x"}})
}

test_a_resource_without_policy_is_allowed if {
	sqs_policy_public.deny == set() with input as _input({"name": "jobs"})
}

test_aws_sqs_queue_is_judged_alike if {
	sqs_policy_public.deny == {{
		"message": "queue policy allows sqs:SendMessage to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_sqs_queue.jobs",
	}} with input as {
		"resources": {
			"aws_sqs_queue": [
				{
					"id": "aws_sqs_queue.jobs",
					"name": "jobs",
					"config": {
						"policy": {
							"Statement": [
								{
									"Effect": "Allow",
									"Principal": "*",
									"Action": "sqs:SendMessage",
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

test_a_queue_open_to_one_topic_is_allowed if {
	sqs_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "sqs:SendMessage",
					"Condition": {
						"ArnEquals": {"aws:SourceArn": "arn:aws:sns:eu-west-1:111122223333:uploads"},
					},
				},
			],
		},
	})
}
