package guard.policies.aws.secretsmanager_rotation_test

import data.guard.policies.aws.secretsmanager_rotation

_input(config) := {"resources": {"aws_secretsmanager_secret": [{
	"id": "aws_secretsmanager_secret.db",
	"name": "db",
	"config": config,
}]}}

test_a_secret_without_rotation_is_denied if {
	secretsmanager_rotation.deny == {{
		"message": "no rotation is configured for the secret (secrets are not rotated by default)",
		"path": [],
		"resource": "aws_secretsmanager_secret.db",
	}} with input as _input({"name": "db"})
}

test_a_secret_with_a_rotation_is_allowed if {
	secretsmanager_rotation.deny == set() with input as {
		"resources": {
			"aws_secretsmanager_secret": [{"id": "aws_secretsmanager_secret.db", "name": "db", "config": {"name": "db"}}],
			"aws_secretsmanager_secret_rotation": [
				{
					"id": "aws_secretsmanager_secret_rotation.db",
					"name": "db",
					"config": {
						"secret_id": {
							"$unknown": "aws_secretsmanager_secret.db.arn",
							"$refs": ["aws_secretsmanager_secret.db"],
						},
					},
				},
			],
		},
	}
}

test_the_rotation_of_another_secret_does_not_count if {
	secretsmanager_rotation.deny == {{
		"message": "no rotation is configured for the secret (secrets are not rotated by default)",
		"path": [],
		"resource": "aws_secretsmanager_secret.db",
	}} with input as {
		"resources": {
			"aws_secretsmanager_secret": [{"id": "aws_secretsmanager_secret.db", "name": "db", "config": {"name": "db"}}],
			"aws_secretsmanager_secret_rotation": [
				{
					"id": "aws_secretsmanager_secret_rotation.db",
					"name": "db",
					"config": {"secret_id": "other"},
				},
			],
		},
	}
}

test_a_rotation_of_an_unknown_secret_leaves_it_open if {
	secretsmanager_rotation.deny == {{
		"message": "no rotation is configured for the secret (secrets are not rotated by default)",
		"path": [],
		"resource": "aws_secretsmanager_secret.db",
		"unknown": "var.x",
	}} with input as {
		"resources": {
			"aws_secretsmanager_secret": [{"id": "aws_secretsmanager_secret.db", "name": "db", "config": {"name": "db"}}],
			"aws_secretsmanager_secret_rotation": [
				{
					"id": "aws_secretsmanager_secret_rotation.db",
					"name": "db",
					"config": {"secret_id": {"$unknown": "var.x"}},
				},
			],
		},
	}
}

test_an_inline_rotation_is_allowed if {
	secretsmanager_rotation.deny == set() with input as _input({"rotation_lambda_arn": "arn:aws:lambda:eu-west-1:111122223333:function:rotate"})
}
