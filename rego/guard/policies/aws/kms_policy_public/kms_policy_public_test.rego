package guard.policies.aws.kms_policy_public_test

import data.guard.policies.aws.kms_policy_public

_input(config) := {"resources": {"aws_kms_key": [{
	"id": "aws_kms_key.lake",
	"name": "lake",
	"config": config,
}]}}

test_a_policy_for_everyone_is_denied if {
	kms_policy_public.deny == {{
		"message": "key policy allows kms:Decrypt to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_kms_key.lake",
	}} with input as _input({
		"policy": {
			"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*"}],
		},
	})
}

test_a_policy_for_a_role_is_allowed if {
	kms_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/reader"},
					"Action": "kms:Decrypt",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_the_organisation_is_allowed if {
	kms_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "kms:Decrypt",
					"Resource": "*",
					"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
				},
			],
		},
	})
}

test_a_denial_for_everyone_is_allowed if {
	kms_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*"}],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	kms_policy_public.deny == {{
		"message": "key policy allows unknown actions to everyone",
		"path": ["policy"],
		"resource": "aws_kms_key.lake",
	}} with input as _input({"policy": {"$unknown": "var.x"}})
}

test_a_resource_without_policy_is_allowed if {
	kms_policy_public.deny == set() with input as _input({"name": "lake"})
}

test_aws_kms_key_policy_is_judged_alike if {
	kms_policy_public.deny == {{
		"message": "key policy allows kms:Decrypt to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
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
									"Principal": "*",
									"Action": "kms:Decrypt",
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

test_aws_kms_external_key_is_judged_alike if {
	kms_policy_public.deny == {{
		"message": "key policy allows kms:Decrypt to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_kms_external_key.lake",
	}} with input as {
		"resources": {
			"aws_kms_external_key": [
				{
					"id": "aws_kms_external_key.lake",
					"name": "lake",
					"config": {
						"policy": {
							"Statement": [
								{
									"Effect": "Allow",
									"Principal": "*",
									"Action": "kms:Decrypt",
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

test_aws_kms_replica_key_is_judged_alike if {
	kms_policy_public.deny == {{
		"message": "key policy allows kms:Decrypt to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_kms_replica_key.lake",
	}} with input as {
		"resources": {
			"aws_kms_replica_key": [
				{
					"id": "aws_kms_replica_key.lake",
					"name": "lake",
					"config": {
						"policy": {
							"Statement": [
								{
									"Effect": "Allow",
									"Principal": "*",
									"Action": "kms:Decrypt",
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

test_a_key_open_to_callers_of_one_account_is_allowed if {
	kms_policy_public.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "*"},
					"Action": "kms:Decrypt",
					"Condition": {"StringEquals": {"kms:CallerAccount": "111122223333"}},
				},
			],
		},
	})
}
