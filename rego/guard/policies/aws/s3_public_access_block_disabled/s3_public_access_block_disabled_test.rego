package guard.policies.aws.s3_public_access_block_disabled_test

import data.guard.policies.aws.s3_public_access_block_disabled

_input(config) := {"resources": {"aws_s3_bucket_public_access_block": [{
	"id": "aws_s3_bucket_public_access_block.raw",
	"name": "raw",
	"config": config,
}]}}

test_a_switch_set_to_false_is_denied if {
	s3_public_access_block_disabled.deny == {{
		"message": "public access block leaves block_public_policy off (an absent switch is off)",
		"path": ["block_public_policy"],
		"resource": "aws_s3_bucket_public_access_block.raw",
	}} with input as _input({
		"block_public_acls": true,
		"block_public_policy": false,
		"ignore_public_acls": true,
		"restrict_public_buckets": true,
	})
}

test_absent_switches_are_denied_in_one_finding if {
	s3_public_access_block_disabled.deny == {{
		"message": "public access block leaves block_public_policy, restrict_public_buckets off (an absent switch is off)",
		"path": ["block_public_policy"],
		"resource": "aws_s3_bucket_public_access_block.raw",
	}} with input as _input({"block_public_acls": true, "ignore_public_acls": true})
}

test_all_switches_on_are_allowed if {
	s3_public_access_block_disabled.deny == set() with input as _input({
		"block_public_acls": true,
		"block_public_policy": true,
		"ignore_public_acls": true,
		"restrict_public_buckets": true,
	})
}

test_an_unknown_switch_points_at_itself if {
	s3_public_access_block_disabled.deny == {{
		"message": "public access block leaves ignore_public_acls off (an absent switch is off)",
		"path": ["ignore_public_acls"],
		"resource": "aws_s3_bucket_public_access_block.raw",
	}} with input as _input({
		"block_public_acls": true,
		"block_public_policy": true,
		"ignore_public_acls": {"$unknown": "var.x"},
		"restrict_public_buckets": true,
	})
}

test_an_account_block_without_switches_is_denied if {
	s3_public_access_block_disabled.deny == {{
		"message": "public access block leaves block_public_acls, block_public_policy, ignore_public_acls, restrict_public_buckets off (an absent switch is off)",
		"path": ["block_public_acls"],
		"resource": "aws_s3_account_public_access_block.all",
	}} with input as {
		"resources": {
			"aws_s3_account_public_access_block": [{"id": "aws_s3_account_public_access_block.all", "name": "all", "config": {}}],
		},
	}
}

test_an_access_point_that_turns_a_switch_off_is_denied if {
	s3_public_access_block_disabled.deny == {{
		"message": "access point sets restrict_public_buckets to false",
		"path": ["public_access_block_configuration", 0, "restrict_public_buckets"],
		"resource": "aws_s3_access_point.etl",
	}} with input as {
		"resources": {
			"aws_s3_access_point": [
				{
					"id": "aws_s3_access_point.etl",
					"name": "etl",
					"config": {"public_access_block_configuration": [{"restrict_public_buckets": false}]},
				},
			],
		},
	}
}

test_an_access_point_with_its_defaults_is_allowed if {
	s3_public_access_block_disabled.deny == set() with input as {
		"resources": {
			"aws_s3_access_point": [{"id": "aws_s3_access_point.etl", "name": "etl", "config": {"bucket": "raw"}}],
		},
	}
}

test_a_multi_region_access_point_that_turns_a_switch_off_is_denied if {
	s3_public_access_block_disabled.deny == {{
		"message": "multi-region access point sets block_public_acls to false",
		"path": ["details", 0, "public_access_block", 0, "block_public_acls"],
		"resource": "aws_s3control_multi_region_access_point.etl",
	}} with input as {
		"resources": {
			"aws_s3control_multi_region_access_point": [
				{
					"id": "aws_s3control_multi_region_access_point.etl",
					"name": "etl",
					"config": {"details": [{"public_access_block": [{"block_public_acls": false}]}]},
				},
			],
		},
	}
}

test_a_multi_region_access_point_with_its_defaults_is_allowed if {
	s3_public_access_block_disabled.deny == set() with input as {
		"resources": {
			"aws_s3control_multi_region_access_point": [
				{
					"id": "aws_s3control_multi_region_access_point.etl",
					"name": "etl",
					"config": {"details": [{"name": "etl"}]},
				},
			],
		},
	}
}
