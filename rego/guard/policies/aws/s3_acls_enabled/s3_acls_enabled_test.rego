package guard.policies.aws.s3_acls_enabled_test

import data.guard.policies.aws.s3_acls_enabled

_input(config) := {"resources": {"aws_s3_bucket_ownership_controls": [{
	"id": "aws_s3_bucket_ownership_controls.uploads",
	"name": "uploads",
	"config": config,
}]}}

test_object_ownership_bucketownerpreferred_is_denied if {
	s3_acls_enabled.deny == {{
		"message": "object_ownership keeps object ACLs in force (BucketOwnerEnforced, the default of new buckets, switches them off)",
		"path": ["rule", 0, "object_ownership"],
		"resource": "aws_s3_bucket_ownership_controls.uploads",
	}} with input as _input({"rule": [{"object_ownership": "BucketOwnerPreferred"}]})
}

test_object_ownership_objectwriter_is_denied if {
	s3_acls_enabled.deny == {{
		"message": "object_ownership keeps object ACLs in force (BucketOwnerEnforced, the default of new buckets, switches them off)",
		"path": ["rule", 0, "object_ownership"],
		"resource": "aws_s3_bucket_ownership_controls.uploads",
	}} with input as _input({"rule": [{"object_ownership": "ObjectWriter"}]})
}

test_another_object_ownership_is_allowed if {
	s3_acls_enabled.deny == set() with input as _input({"rule": [{"object_ownership": "SAFE"}]})
}

test_object_ownership_left_out_is_allowed if {
	s3_acls_enabled.deny == set() with input as _input({})
}

test_an_unknown_object_ownership_points_at_itself if {
	s3_acls_enabled.deny == {{
		"message": "object_ownership keeps object ACLs in force (BucketOwnerEnforced, the default of new buckets, switches them off)",
		"path": ["rule", 0, "object_ownership"],
		"resource": "aws_s3_bucket_ownership_controls.uploads",
	}} with input as _input({"rule": [{"object_ownership": {"$unknown": "var.x"}}]})
}

test_other_resources_are_not_judged if {
	s3_acls_enabled.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"rule": [{"object_ownership": "BucketOwnerPreferred"}]},
				},
			],
		},
	}
}
