package guard.policies.aws.secretsmanager_policy_public_test

import data.guard.policies.aws.secretsmanager_policy_public

_input(config) := {"resources": {"aws_secretsmanager_secret_policy": [{
	"id": "aws_secretsmanager_secret_policy.db",
	"name": "db",
	"config": config,
}]}}

test_a_policy_for_everyone_is_denied if {
	secretsmanager_policy_public.deny == {{
		"message": "secret policy allows secretsmanager:GetSecretValue to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_secretsmanager_secret_policy.db",
	}} with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "secretsmanager:GetSecretValue",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_a_role_is_allowed if {
	secretsmanager_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/reader"},
					"Action": "secretsmanager:GetSecretValue",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_the_organisation_is_allowed if {
	secretsmanager_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "secretsmanager:GetSecretValue",
					"Resource": "*",
					"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
				},
			],
		},
	})
}

test_a_denial_for_everyone_is_allowed if {
	secretsmanager_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Deny",
					"Principal": "*",
					"Action": "secretsmanager:GetSecretValue",
					"Resource": "*",
				},
			],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	secretsmanager_policy_public.deny == {{
		"message": "secret policy allows unknown actions to everyone",
		"path": ["policy"],
		"resource": "aws_secretsmanager_secret_policy.db",
	}} with input as _input({"policy": {"$unknown": "var.x"}})
}

test_a_resource_without_policy_is_allowed if {
	secretsmanager_policy_public.deny == set() with input as _input({"name": "db"})
}

test_aws_secretsmanager_secret_is_judged_alike if {
	secretsmanager_policy_public.deny == {{
		"message": "secret policy allows secretsmanager:GetSecretValue to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_secretsmanager_secret.db",
	}} with input as {
		"resources": {
			"aws_secretsmanager_secret": [
				{
					"id": "aws_secretsmanager_secret.db",
					"name": "db",
					"config": {
						"policy": {
							"Statement": [
								{
									"Effect": "Allow",
									"Principal": "*",
									"Action": "secretsmanager:GetSecretValue",
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
