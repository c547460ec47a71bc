package guard.lib.aws.data.s3_test

import data.guard.lib.aws.data.s3

_raw := {"$unknown": "aws_s3_bucket.raw.id", "$refs": ["aws_s3_bucket.raw"]}

_bucket := {"id": "aws_s3_bucket.raw", "config": {"bucket": "raw", "policy": {"Statement": []}}}

_acl := {"id": "aws_s3_bucket_acl.raw", "config": {"bucket": _raw, "acl": "public-read"}}

_scope := {"resources": {
	"aws_s3_bucket": [_bucket],
	"aws_s3_bucket_acl": [_acl],
	"aws_s3_bucket_public_access_block": [{
		"id": "aws_s3_bucket_public_access_block.raw",
		"config": {"bucket": _raw, "ignore_public_acls": true, "restrict_public_buckets": false},
	}],
}}

test_a_block_covers_the_bucket_and_its_companions if {
	scope := _scope
	bucket := _bucket
	acl := _acl

	s3.is_blocked(s3.names(bucket), "ignore_public_acls") with input as scope
	s3.is_blocked(s3.names(acl), "ignore_public_acls") with input as scope
}

test_a_switch_that_is_off_blocks_nothing if {
	not s3.is_blocked(s3.names(_bucket), "restrict_public_buckets") with input as _scope
	not s3.is_blocked({"aws_s3_bucket.other"}, "ignore_public_acls") with input as _scope
}

test_the_account_covers_every_bucket if {
	account := {"id": "aws_s3_account_public_access_block.all", "config": {"ignore_public_acls": true}}
	scope := {"resources": {"aws_s3_account_public_access_block": [account]}}

	s3.is_blocked({"aws_s3_bucket.other"}, "ignore_public_acls") with input as scope
}

test_inline_and_attached_policies_are_collected if {
	policies := s3.policies with input as _scope

	policies == {{"resource": _bucket, "document": {"Statement": []}}}
}
