package guard.policies.aws.kms_policy_every_action_test

import data.guard.policies.aws.kms_policy_every_action

_input(config) := {"resources": {"aws_kms_key": [{
	"id": "aws_kms_key.lake",
	"name": "lake",
	"config": config,
}]}}

test_every_action_for_a_role_is_denied if {
	kms_policy_every_action.deny == {{
		"message": "key policy gives action kms:* to a user or role",
		"path": ["policy", "Statement", 0, "Action"],
		"resource": "aws_kms_key.lake",
	}} with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/etl"},
					"Action": "kms:*",
					"Resource": "*",
				},
			],
		},
	})
}

test_every_action_for_a_role_of_the_scope_is_denied if {
	kms_policy_every_action.deny == {{
		"message": "key policy gives action kms:* to a user or role",
		"path": ["policy", "Statement", 0, "Action"],
		"resource": "aws_kms_key.lake",
	}} with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {
						"AWS": [{"$unknown": "aws_iam_role.etl.arn", "$refs": ["aws_iam_role.etl"]}],
					},
					"Action": ["kms:*"],
					"Resource": "*",
				},
			],
		},
	})
}

test_every_action_for_the_account_is_allowed if {
	kms_policy_every_action.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:root"},
					"Action": "kms:*",
					"Resource": "*",
				},
			],
		},
	})
}

test_listed_actions_for_a_role_are_allowed if {
	kms_policy_every_action.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/etl"},
					"Action": ["kms:Decrypt"],
					"Resource": "*",
				},
			],
		},
	})
}

test_an_unknown_principal_is_not_judged if {
	kms_policy_every_action.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": [{"$unknown": "var.x"}]},
					"Action": ["kms:*"],
					"Resource": "*",
				},
			],
		},
	})
}

test_a_key_policy_resource_is_judged_alike if {
	kms_policy_every_action.deny == {{
		"message": "key policy gives action * to a user or role",
		"path": ["policy", "Statement", 0, "Action"],
		"resource": "aws_kms_key_policy.lake",
	}} with input as {
		"resources": {
			"aws_kms_key_policy": [
				{
					"id": "aws_kms_key_policy.lake",
					"name": "lake",
					"config": {
						"policy": {
							"Statement": [
								{
									"Effect": "Allow",
									"Principal": {"AWS": "arn:aws:iam::111122223333:user/dba"},
									"Action": "*",
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

test_a_key_without_policy_is_allowed if {
	kms_policy_every_action.deny == set() with input as _input({"enable_key_rotation": true})
}
