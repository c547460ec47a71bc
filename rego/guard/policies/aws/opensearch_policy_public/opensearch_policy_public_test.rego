package guard.policies.aws.opensearch_policy_public_test

import data.guard.policies.aws.opensearch_policy_public

_input(config) := {"resources": {"aws_opensearch_domain": [{
	"id": "aws_opensearch_domain.search",
	"name": "search",
	"config": config,
}]}}

test_an_inline_policy_for_everyone_is_denied if {
	opensearch_policy_public.deny == {{
		"message": "access policy allows es:* to everyone",
		"path": ["access_policies", "Statement", 0, "Principal"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({
		"access_policies": {
			"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*", "Resource": "*"}],
		},
	})
}

test_a_policy_for_an_address_is_allowed if {
	opensearch_policy_public.deny == set() with input as _input({
		"access_policies": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "*"},
					"Action": "es:*",
					"Resource": "*",
					"Condition": {"IpAddress": {"aws:SourceIp": ["198.51.100.7/32"]}},
				},
			],
		},
	})
}

test_a_policy_for_every_address_is_denied if {
	opensearch_policy_public.deny == {{
		"message": "access policy allows es:* to everyone",
		"path": ["access_policies", "Statement", 0, "Principal"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({
		"access_policies": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "*"},
					"Action": "es:*",
					"Resource": "*",
					"Condition": {"IpAddress": {"aws:SourceIp": ["0.0.0.0/0"]}},
				},
			],
		},
	})
}

test_a_policy_for_a_role_is_allowed if {
	opensearch_policy_public.deny == set() with input as _input({
		"access_policies": {
			"Statement": [
				{
					"Effect": "Allow",
					"Principal": {"AWS": "arn:aws:iam::111122223333:role/search"},
					"Action": "es:*",
					"Resource": "*",
				},
			],
		},
	})
}

test_a_domain_inside_a_vpc_is_allowed if {
	opensearch_policy_public.deny == set() with input as _input({
		"domain_name": "s",
		"vpc_options": [{"subnet_ids": ["subnet-1"]}],
		"access_policies": {
			"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*", "Resource": "*"}],
		},
	})
}

test_an_unknown_policy_points_at_itself if {
	opensearch_policy_public.deny == {{
		"message": "access policy allows unknown actions to everyone",
		"path": ["access_policies"],
		"resource": "aws_opensearch_domain.search",
	}} with input as _input({"access_policies": {"$unknown": "var.x"}})
}

test_an_attached_policy_for_everyone_is_denied if {
	opensearch_policy_public.deny == {{
		"message": "access policy allows es:* to everyone",
		"path": ["access_policies", "Statement", 0, "Principal"],
		"resource": "aws_opensearch_domain_policy.search",
	}} with input as {
		"resources": {
			"aws_opensearch_domain": [
				{
					"id": "aws_opensearch_domain.search",
					"name": "search",
					"config": {"domain_name": "s"},
				},
			],
			"aws_opensearch_domain_policy": [
				{
					"id": "aws_opensearch_domain_policy.search",
					"name": "search",
					"config": {
						"domain_name": {
							"$unknown": "aws_opensearch_domain.search.arn",
							"$refs": ["aws_opensearch_domain.search"],
						},
						"access_policies": {
							"Statement": [
								{
									"Effect": "Allow",
									"Principal": {"AWS": "*"},
									"Action": "es:*",
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

test_an_attached_policy_inside_a_vpc_is_allowed if {
	opensearch_policy_public.deny == set() with input as {
		"resources": {
			"aws_opensearch_domain": [
				{
					"id": "aws_opensearch_domain.search",
					"name": "search",
					"config": {"domain_name": "s", "vpc_options": [{"subnet_ids": ["subnet-1"]}]},
				},
			],
			"aws_opensearch_domain_policy": [
				{
					"id": "aws_opensearch_domain_policy.search",
					"name": "search",
					"config": {
						"domain_name": "s",
						"access_policies": {
							"Statement": [
								{
									"Effect": "Allow",
									"Principal": {"AWS": "*"},
									"Action": "es:*",
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
