package guard.policies.aws.codeartifact_policy_public_test

import data.guard.policies.aws.codeartifact_policy_public

_input(config) := {"resources": {"aws_codeartifact_repository_permissions_policy": [{
	"id": "aws_codeartifact_repository_permissions_policy.python",
	"name": "python",
	"config": config,
}]}}

test_a_policy_for_everyone_is_denied if {
	codeartifact_policy_public.deny == {{
		"message": "policy allows codeartifact:ReadFromRepository to everyone",
		"path": ["policy_document", "Statement", 0, "Principal"],
		"resource": "aws_codeartifact_repository_permissions_policy.python",
	}} with input as _input({
		"policy_document": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "codeartifact:ReadFromRepository",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_a_role_is_allowed if {
	codeartifact_policy_public.deny == set() with input as _input({
		"policy_document": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/reader"},
					"Action": "codeartifact:ReadFromRepository",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_policy_for_the_organisation_is_allowed if {
	codeartifact_policy_public.deny == set() with input as _input({
		"policy_document": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "codeartifact:ReadFromRepository",
					"Resource": "*",
					"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}},
				},
			],
		},
	})
}

test_a_denial_for_everyone_is_allowed if {
	codeartifact_policy_public.deny == set() with input as _input({
		"policy_document": {
			"Statement": [
				{
					"Effect": "Deny",
					"Principal": "*",
					"Action": "codeartifact:ReadFromRepository",
					"Resource": "*",
				},
			],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	codeartifact_policy_public.deny == {{
		"message": "policy allows unknown actions to everyone",
		"path": ["policy_document"],
		"resource": "aws_codeartifact_repository_permissions_policy.python",
	}} with input as _input({"policy_document": {"$unknown": "var.x"}})
}

test_a_resource_without_policy_is_allowed if {
	codeartifact_policy_public.deny == set() with input as _input({"name": "python"})
}

test_aws_codeartifact_domain_permissions_policy_is_judged_alike if {
	codeartifact_policy_public.deny == {{
		"message": "policy allows codeartifact:ReadFromRepository to everyone",
		"path": ["policy_document", "Statement", 0, "Principal"],
		"resource": "aws_codeartifact_domain_permissions_policy.python",
	}} with input as {
		"resources": {
			"aws_codeartifact_domain_permissions_policy": [
				{
					"id": "aws_codeartifact_domain_permissions_policy.python",
					"name": "python",
					"config": {
						"policy_document": {
							"Statement": [
								{
									"Effect": "Allow",
									"Principal": "*",
									"Action": "codeartifact:ReadFromRepository",
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
