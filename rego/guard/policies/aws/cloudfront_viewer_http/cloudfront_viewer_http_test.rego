package guard.policies.aws.cloudfront_viewer_http_test

import data.guard.policies.aws.cloudfront_viewer_http

_scope(config) := {"resources": {"aws_cloudfront_distribution": [{"id": "aws_cloudfront_distribution.ingest", "name": "ingest", "config": config}]}}

test_plain_http_is_denied if {
	denied := cloudfront_viewer_http.deny with input as _scope({"default_cache_behavior": [{"viewer_protocol_policy": "allow-all"}], "ordered_cache_behavior": [{"viewer_protocol_policy": "https-only"}]})
	denied == {{"message": "default_cache_behavior: viewer_protocol_policy \"allow-all\" serves plain HTTP", "path": ["default_cache_behavior", 0, "viewer_protocol_policy"], "resource": "aws_cloudfront_distribution.ingest"}}
}

test_every_behavior_counts if {
	denied := cloudfront_viewer_http.deny with input as _scope({"default_cache_behavior": [{"viewer_protocol_policy": "allow-all"}], "ordered_cache_behavior": [{"viewer_protocol_policy": "allow-all"}]})
	denied == {{"message": "default_cache_behavior: viewer_protocol_policy \"allow-all\" serves plain HTTP", "path": ["default_cache_behavior", 0, "viewer_protocol_policy"], "resource": "aws_cloudfront_distribution.ingest"}, {"message": "ordered_cache_behavior: viewer_protocol_policy \"allow-all\" serves plain HTTP", "path": ["ordered_cache_behavior", 0, "viewer_protocol_policy"], "resource": "aws_cloudfront_distribution.ingest"}}
}

test_a_redirect_is_allowed if {
	denied := cloudfront_viewer_http.deny with input as _scope({"default_cache_behavior": [{"viewer_protocol_policy": "redirect-to-https"}]})
	count(denied) == 0
}

test_an_unknown_policy_is_left_open if {
	denied := cloudfront_viewer_http.deny with input as _scope({"default_cache_behavior": [{"viewer_protocol_policy": {"$unknown": "var.viewer"}}]})
	count(denied) == 0
}
