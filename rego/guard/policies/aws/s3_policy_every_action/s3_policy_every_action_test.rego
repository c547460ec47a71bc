package guard.policies.aws.s3_policy_every_action_test

import data.guard.policies.aws.s3_policy_every_action

_input(config) := {"resources": {"aws_s3_bucket": [{
	"id": "aws_s3_bucket.raw",
	"name": "raw",
	"config": config,
}]}}

test_every_s3_action_is_denied if {
	s3_policy_every_action.deny == {{
		"message": "bucket policy allows action s3:* to its principals",
		"path": ["policy", "Statement", 0, "Action"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/trainer"},
					"Action": "s3:*",
					"Resource": "arn:aws:s3:::acme-raw/*",
				},
			],
		},
	})
}

test_every_action_at_all_is_denied if {
	s3_policy_every_action.deny == {{
		"message": "bucket policy allows action * to its principals",
		"path": ["policy", "Statement", 0, "Action"],
		"resource": "aws_s3_bucket_policy.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket_policy": [
				{
					"id": "aws_s3_bucket_policy.raw",
					"name": "raw",
					"config": {
						"policy": {
							"Statement": [
								{
									"Effect": "Allow",
									"Principal": {"AWS": "arn:aws:iam::111122223333:role/trainer"},
									"Action": ["*"],
									"Resource": "arn:aws:s3:::acme-raw/*",
								},
							],
						},
					},
				},
			],
		},
	}
}

test_listed_actions_are_allowed if {
	s3_policy_every_action.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/trainer"},
					"Action": ["s3:GetObject", "s3:ListBucket"],
					"Resource": "arn:aws:s3:::acme-raw/*",
				},
			],
		},
	})
}

test_a_denial_of_every_action_is_allowed if {
	s3_policy_every_action.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Deny",
					"Principal": "*",
					"Action": "s3:*",
					"Resource": ["arn:aws:s3:::acme-raw"],
					"Condition": {"Bool": {"aws:SecureTransport": "false"}},
				},
			],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	s3_policy_every_action.deny == {{
		"message": "bucket policy is not known before deployment",
		"path": ["policy"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"policy": {"$unknown": "var.x"}})
}

test_a_bucket_without_policy_is_allowed if {
	s3_policy_every_action.deny == set() with input as _input({"bucket": "acme-raw"})
}
