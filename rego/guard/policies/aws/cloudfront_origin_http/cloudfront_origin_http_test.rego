package guard.policies.aws.cloudfront_origin_http_test

import data.guard.policies.aws.cloudfront_origin_http

_scope(config) := {"resources": {"aws_cloudfront_distribution": [{"id": "aws_cloudfront_distribution.features", "name": "features", "config": config}]}}

test_plain_http_is_denied if {
	denied := cloudfront_origin_http.deny with input as _scope({"origin": [{"domain_name": "api.example.com", "custom_origin_config": [{"origin_protocol_policy": "http-only"}]}]})
	denied == {{"message": "origin_protocol_policy \"http-only\" sends requests to the origin over plain HTTP", "path": ["origin", 0, "custom_origin_config", 0, "origin_protocol_policy"], "resource": "aws_cloudfront_distribution.features"}}
}

test_a_plain_viewer_is_matched if {
	denied := cloudfront_origin_http.deny with input as _scope({"origin": [{"domain_name": "api.example.com", "custom_origin_config": [{"origin_protocol_policy": "match-viewer"}]}], "default_cache_behavior": [{"viewer_protocol_policy": "allow-all"}]})
	denied == {{"message": "origin_protocol_policy \"match-viewer\" sends requests to the origin over plain HTTP", "path": ["origin", 0, "custom_origin_config", 0, "origin_protocol_policy"], "resource": "aws_cloudfront_distribution.features"}}
}

test_https_is_allowed if {
	denied := cloudfront_origin_http.deny with input as _scope({"origin": [{"domain_name": "api.example.com", "custom_origin_config": [{"origin_protocol_policy": "https-only"}]}]})
	count(denied) == 0
}

test_a_website_of_a_bucket_has_no_https if {
	denied := cloudfront_origin_http.deny with input as _scope({"origin": [{"domain_name": "docs.s3-website-eu-west-1.amazonaws.com", "custom_origin_config": [{"origin_protocol_policy": "http-only"}]}]})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := cloudfront_origin_http.deny with input as _scope({"origin": [{"custom_origin_config": [{"origin_protocol_policy": {"$unknown": "var.policy"}}]}]})
	count(denied) == 0
}
