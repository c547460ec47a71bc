package guard.policies.aws.cloudfront_origin_tls_test

import data.guard.policies.aws.cloudfront_origin_tls

_scope(config) := {"resources": {"aws_cloudfront_distribution": [{"id": "aws_cloudfront_distribution.training", "name": "training", "config": config}]}}

test_old_protocols_are_denied if {
	denied := cloudfront_origin_tls.deny with input as _scope({"origin": [{"custom_origin_config": [{"origin_ssl_protocols": ["SSLv3", "TLSv1", "TLSv1.2"]}]}]})
	denied == {{"message": "SSLv3, TLSv1 offered to the origin", "path": ["origin", 0, "custom_origin_config", 0, "origin_ssl_protocols"], "resource": "aws_cloudfront_distribution.training"}}
}

test_the_current_one_is_allowed if {
	denied := cloudfront_origin_tls.deny with input as _scope({"origin": [{"custom_origin_config": [{"origin_ssl_protocols": ["TLSv1.2"]}]}]})
	count(denied) == 0
}

test_unknown_protocols_are_left_open if {
	denied := cloudfront_origin_tls.deny with input as _scope({"origin": [{"custom_origin_config": [{"origin_ssl_protocols": {"$unknown": "var.protocols"}}]}]})
	count(denied) == 0
}
