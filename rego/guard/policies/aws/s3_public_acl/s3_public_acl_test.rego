package guard.policies.aws.s3_public_acl_test

import data.guard.policies.aws.s3_public_acl

_input(config) := {"resources": {"aws_s3_bucket": [{
	"id": "aws_s3_bucket.raw",
	"name": "raw",
	"config": config,
}]}}

test_a_public_acl_of_a_bucket_is_denied if {
	s3_public_acl.deny == {{
		"message": "ACL \"public-read\" lets everyone list and read its objects",
		"path": ["acl"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"acl": "public-read"})
}

test_a_public_writable_acl_is_denied if {
	s3_public_acl.deny == {{
		"message": "ACL \"public-read-write\" lets everyone list, read and write its objects",
		"path": ["acl"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"acl": "public-read-write"})
}

test_an_acl_for_every_aws_account_is_denied if {
	s3_public_acl.deny == {{
		"message": "ACL \"authenticated-read\" lets every AWS account list and read its objects",
		"path": ["acl"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"acl": "authenticated-read"})
}

test_a_private_acl_is_allowed if {
	s3_public_acl.deny == set() with input as _input({"acl": "private"})
}

test_a_bucket_without_acl_is_allowed if {
	s3_public_acl.deny == set() with input as _input({"bucket": "acme-raw"})
}

test_an_acl_for_log_delivery_is_allowed if {
	s3_public_acl.deny == set() with input as _input({"acl": "log-delivery-write"})
}

test_an_unknown_acl_points_at_itself if {
	s3_public_acl.deny == {{
		"message": "ACL is not known before deployment",
		"path": ["acl"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"acl": {"$unknown": "var.x"}})
}

test_a_public_acl_resource_is_denied if {
	s3_public_acl.deny == {{
		"message": "ACL \"public-read\" lets everyone list and read its objects",
		"path": ["acl"],
		"resource": "aws_s3_bucket_acl.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_acl": [
				{
					"id": "aws_s3_bucket_acl.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
						"acl": "public-read",
					},
				},
			],
		},
	}
}

test_a_public_acl_of_an_object_is_denied if {
	s3_public_acl.deny == {{
		"message": "ACL \"public-read\" lets everyone list and read its objects",
		"path": ["acl"],
		"resource": "aws_s3_object.model",
	}} with input as {
		"resources": {
			"aws_s3_object": [
				{
					"id": "aws_s3_object.model",
					"name": "model",
					"config": {
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
						"acl": "public-read",
					},
				},
			],
		},
	}
}

test_a_public_acl_that_the_access_block_ignores_is_allowed if {
	s3_public_acl.deny == set() with input as {
		"resources": {
			"aws_s3_bucket": [{"id": "aws_s3_bucket.raw", "name": "raw", "config": {"bucket": "acme-raw"}}],
			"aws_s3_bucket_acl": [
				{
					"id": "aws_s3_bucket_acl.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
						"acl": "public-read",
					},
				},
			],
			"aws_s3_bucket_public_access_block": [
				{
					"id": "aws_s3_bucket_public_access_block.raw",
					"name": "raw",
					"config": {
						"bucket": {"$unknown": "aws_s3_bucket.raw.arn", "$refs": ["aws_s3_bucket.raw"]},
						"ignore_public_acls": true,
					},
				},
			],
		},
	}
}

test_an_inline_grant_to_everyone_is_denied if {
	s3_public_acl.deny == {{
		"message": "ACL grants [\"READ\"] to everyone",
		"path": ["grant", 0, "uri"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({
		"grant": [
			{
				"type": "Group",
				"permissions": ["READ"],
				"uri": "http://acs.amazonaws.com/groups/global/AllUsers",
			},
		],
	})
}

test_an_inline_grant_to_a_user_is_allowed if {
	s3_public_acl.deny == set() with input as _input({"grant": [{"type": "CanonicalUser", "permissions": ["READ"], "id": "79a59df9"}]})
}

test_a_grant_to_every_aws_account_is_denied if {
	s3_public_acl.deny == {{
		"message": "ACL grants WRITE to every AWS account",
		"path": ["access_control_policy", 0, "grant", 0, "grantee", 0, "uri"],
		"resource": "aws_s3_bucket_acl.raw",
	}} with input as {
		"resources": {
			"aws_s3_bucket_acl": [
				{
					"id": "aws_s3_bucket_acl.raw",
					"name": "raw",
					"config": {
						"bucket": "x",
						"access_control_policy": [
							{
								"grant": [
									{
										"permission": "WRITE",
										"grantee": [
											{
												"type": "Group",
												"uri": "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
											},
										],
									},
								],
							},
						],
					},
				},
			],
		},
	}
}

test_a_grant_for_log_delivery_is_allowed if {
	s3_public_acl.deny == set() with input as {
		"resources": {
			"aws_s3_bucket_acl": [
				{
					"id": "aws_s3_bucket_acl.raw",
					"name": "raw",
					"config": {
						"bucket": "x",
						"access_control_policy": [
							{
								"grant": [
									{
										"permission": "WRITE",
										"grantee": [
											{
												"type": "Group",
												"uri": "http://acs.amazonaws.com/groups/s3/LogDelivery",
											},
										],
									},
								],
							},
						],
					},
				},
			],
		},
	}
}
