package guard.policies.aws.cloudfront_s3_origin_access_test

import data.guard.policies.aws.cloudfront_s3_origin_access

_scope(config) := {"resources": {"aws_cloudfront_distribution": [{"id": "aws_cloudfront_distribution.training", "name": "training", "config": config}]}}

test_a_bare_bucket_origin_is_denied if {
	denied := cloudfront_s3_origin_access.deny with input as _scope({"origin": [{"domain_name": "models.s3.eu-west-1.amazonaws.com", "origin_id": "m"}]})
	denied == {{"message": "S3 origin without origin access control or identity", "path": ["origin", 0, "origin_access_control_id"], "resource": "aws_cloudfront_distribution.training"}}
}

test_an_empty_identity_is_none if {
	denied := cloudfront_s3_origin_access.deny with input as _scope({"origin": [{"domain_name": {"$unknown": "aws_s3_bucket.m.bucket_regional_domain_name", "$refs": ["aws_s3_bucket.m"]}, "s3_origin_config": [{"origin_access_identity": ""}]}]})
	denied == {{"message": "S3 origin without origin access control or identity", "path": ["origin", 0, "origin_access_control_id"], "resource": "aws_cloudfront_distribution.training"}}
}

test_access_control_is_allowed if {
	denied := cloudfront_s3_origin_access.deny with input as _scope({"origin": [{"domain_name": "models.s3.amazonaws.com", "origin_access_control_id": {"$unknown": "aws_cloudfront_origin_access_control.m.id", "$refs": ["aws_cloudfront_origin_access_control.m"]}}]})
	count(denied) == 0
}

test_an_identity_is_allowed if {
	denied := cloudfront_s3_origin_access.deny with input as _scope({"origin": [{"domain_name": "models.s3.amazonaws.com", "s3_origin_config": [{"origin_access_identity": "origin-access-identity/cloudfront/E1"}]}]})
	count(denied) == 0
}

test_a_web_server_is_no_bucket if {
	denied := cloudfront_s3_origin_access.deny with input as _scope({"origin": [{"domain_name": "api.example.com", "custom_origin_config": [{"origin_protocol_policy": "https-only"}]}]})
	count(denied) == 0
}

test_an_unknown_origin_is_left_open if {
	denied := cloudfront_s3_origin_access.deny with input as _scope({"origin": [{"domain_name": {"$unknown": "var.origin"}}]})
	count(denied) == 0
}
