package guard.policies.aws.cloudfront_tls_minimum_test

import data.guard.policies.aws.cloudfront_tls_minimum

_scope(config) := {"resources": {"aws_cloudfront_distribution": [{"id": "aws_cloudfront_distribution.gateway", "name": "gateway", "config": config}]}}

test_an_old_minimum_is_denied if {
	denied := cloudfront_tls_minimum.deny with input as _scope({"viewer_certificate": [{"acm_certificate_arn": "arn:x", "minimum_protocol_version": "TLSv1.1_2016"}]})
	denied == {{"message": "minimum_protocol_version TLSv1.1_2016 is below TLS 1.2", "path": ["viewer_certificate", 0, "minimum_protocol_version"], "resource": "aws_cloudfront_distribution.gateway"}}
}

test_the_default_is_old if {
	denied := cloudfront_tls_minimum.deny with input as _scope({"viewer_certificate": [{"acm_certificate_arn": "arn:x"}]})
	denied == {{"message": "minimum_protocol_version TLSv1 (the default) is below TLS 1.2", "path": ["viewer_certificate", 0, "minimum_protocol_version"], "resource": "aws_cloudfront_distribution.gateway"}}
}

test_the_default_certificate_is_denied if {
	denied := cloudfront_tls_minimum.deny with input as _scope({"viewer_certificate": [{"cloudfront_default_certificate": true, "minimum_protocol_version": "TLSv1.2_2021"}]})
	denied == {{"message": "the default certificate accepts TLS 1.0 from viewers", "path": ["viewer_certificate", 0, "cloudfront_default_certificate"], "resource": "aws_cloudfront_distribution.gateway"}}
}

test_a_current_minimum_is_allowed if {
	denied := cloudfront_tls_minimum.deny with input as _scope({"viewer_certificate": [{"acm_certificate_arn": "arn:x", "minimum_protocol_version": "TLSv1.2_2021"}]})
	count(denied) == 0
}

test_an_unknown_minimum_is_left_open if {
	denied := cloudfront_tls_minimum.deny with input as _scope({"viewer_certificate": [{"acm_certificate_arn": "arn:x", "minimum_protocol_version": {"$unknown": "var.tls"}}]})
	count(denied) == 0
}

test_a_distribution_without_a_certificate_is_denied if {
	denied := cloudfront_tls_minimum.deny with input as _scope({"enabled": true})
	denied == {{"message": "no viewer_certificate: the default certificate accepts TLS 1.0 from viewers", "path": ["viewer_certificate"], "resource": "aws_cloudfront_distribution.gateway"}}
}
