package guard.policies.aws.ecrpublic_policy_push_test

import data.guard.policies.aws.ecrpublic_policy_push

_input(config) := {"resources": {"aws_ecrpublic_repository_policy": [{
	"id": "aws_ecrpublic_repository_policy.sdk",
	"name": "sdk",
	"config": config,
}]}}

test_pushing_by_everyone_is_denied if {
	ecrpublic_policy_push.deny == {{
		"message": "public repository policy allows ecr-public:PutImage to everyone",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_ecrpublic_repository_policy.sdk",
	}} with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": "*",
					"Action": "ecr-public:PutImage",
					"Resource": "*",
				},
			],
		},
	})
}

test_pushing_by_a_role_is_allowed if {
	ecrpublic_policy_push.deny == set() with input as _input({
		"policy": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/reader"},
					"Action": "ecr-public:PutImage",
					"Resource": "*",
				},
			],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	ecrpublic_policy_push.deny == {{
		"message": "public repository policy allows unknown actions to everyone",
		"path": ["policy"],
		"resource": "aws_ecrpublic_repository_policy.sdk",
	}} with input as _input({"policy": {"$unknown": "var.x"}})
}

test_a_denial_is_allowed if {
	ecrpublic_policy_push.deny == set() with input as _input({"policy": {"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "*"}]}})
}
