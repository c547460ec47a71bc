package guard.policies.aws.cloudfront_waf_test

import data.guard.policies.aws.cloudfront_waf

_scope(config) := {"resources": {"aws_cloudfront_distribution": [{"id": "aws_cloudfront_distribution.gateway", "name": "gateway", "config": config}]}}

test_a_bare_distribution_is_denied if {
	denied := cloudfront_waf.deny with input as _scope({"enabled": true})
	denied == {{"message": "no web_acl_id: requests are not filtered", "path": ["web_acl_id"], "resource": "aws_cloudfront_distribution.gateway"}}
}

test_an_empty_id_is_none if {
	denied := cloudfront_waf.deny with input as _scope({"web_acl_id": ""})
	denied == {{"message": "no web_acl_id: requests are not filtered", "path": ["web_acl_id"], "resource": "aws_cloudfront_distribution.gateway"}}
}

test_an_acl_is_allowed if {
	denied := cloudfront_waf.deny with input as _scope({"web_acl_id": "arn:aws:wafv2:us-east-1:111122223333:global/webacl/edge/1"})
	count(denied) == 0
}

test_a_reference_is_allowed if {
	denied := cloudfront_waf.deny with input as _scope({"web_acl_id": {"$unknown": "aws_wafv2_web_acl.edge.arn", "$refs": ["aws_wafv2_web_acl.edge"]}})
	count(denied) == 0
}
