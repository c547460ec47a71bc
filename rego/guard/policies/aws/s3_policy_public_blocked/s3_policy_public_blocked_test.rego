package guard.policies.aws.s3_policy_public_blocked_test

import data.guard.policies.aws.s3_policy_public_blocked

_scope(block) := {"resources": {
	"aws_s3_bucket_policy": [{"id": "aws_s3_bucket_policy.p", "name": "p", "config": {"bucket": "lake", "policy": {"Statement": [{
		"Effect": "Allow",
		"Principal": "*",
		"Action": "s3:*",
		"Resource": "*",
	}]}}}],
	"aws_s3_bucket_public_access_block": [{"id": "aws_s3_bucket_public_access_block.b", "name": "b", "config": block}],
}}

test_a_public_policy_behind_a_block_is_denied if {
	denied := s3_policy_public_blocked.deny with input as _scope({"bucket": "lake", "restrict_public_buckets": true})
	denied == {{
		"message": "bucket policy allows s3:* to everyone; only the public access block holds it back",
		"path": ["policy", "Statement", 0, "Principal"],
		"resource": "aws_s3_bucket_policy.p",
	}}
}

test_without_a_block_the_policy_about_everyone_tells_it if {
	denied := s3_policy_public_blocked.deny with input as _scope({"bucket": "another", "restrict_public_buckets": true})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := s3_policy_public_blocked.deny with input as {"resources": {
		"aws_s3_bucket_policy": [{"id": "p", "name": "p", "config": {"bucket": "lake", "policy": {"$unknown": "var.policy"}}}],
		"aws_s3_bucket_public_access_block": [{"id": "b", "name": "b", "config": {"bucket": "lake", "restrict_public_buckets": true}}],
	}}
	count(denied) == 0
}
