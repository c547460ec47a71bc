package guard.policies.aws.waf_logging_test

import data.guard.policies.aws.waf_logging

_scope(config) := {"resources": {"aws_wafv2_web_acl": [{"id": "aws_wafv2_web_acl.training", "name": "training", "config": config}]}}

test_a_silent_acl_is_denied if {
	denied := waf_logging.deny with input as _scope({"name": "edge", "scope": "CLOUDFRONT"})
	denied == {{"message": "no aws_wafv2_web_acl_logging_configuration belongs to this web ACL", "path": [], "resource": "aws_wafv2_web_acl.training"}}
}

test_a_silent_classic_acl_is_denied if {
	denied := waf_logging.deny with input as {"resources": {"aws_waf_web_acl": [{"id": "aws_waf_web_acl.training", "name": "training", "config": {"name": "old"}}]}}
	denied == {{"message": "no logging_configuration", "path": ["logging_configuration"], "resource": "aws_waf_web_acl.training"}}
}

test_an_unknown_target_leaves_it_open if {
	denied := waf_logging.deny with input as {"resources": {"aws_wafv2_web_acl": [{"id": "aws_wafv2_web_acl.training", "name": "training", "config": {"name": "edge"}}], "aws_wafv2_web_acl_logging_configuration": [{"id": "aws_wafv2_web_acl_logging_configuration.training", "name": "training", "config": {"resource_arn": {"$unknown": "var.arn"}}}]}}
	denied == {{"message": "no aws_wafv2_web_acl_logging_configuration belongs to this web ACL", "path": [], "resource": "aws_wafv2_web_acl.training", "unknown": "var.arn"}}
}

test_a_logged_acl_is_allowed if {
	denied := waf_logging.deny with input as {"resources": {"aws_wafv2_web_acl": [{"id": "aws_wafv2_web_acl.edge", "name": "edge", "config": {"name": "edge"}}], "aws_wafv2_web_acl_logging_configuration": [{"id": "aws_wafv2_web_acl_logging_configuration.training", "name": "training", "config": {"resource_arn": {"$unknown": "aws_wafv2_web_acl.edge.arn", "$refs": ["aws_wafv2_web_acl.edge"]}}}]}}
	count(denied) == 0
}

test_a_logged_classic_acl_is_allowed if {
	denied := waf_logging.deny with input as {"resources": {"aws_wafregional_web_acl": [{"id": "aws_wafregional_web_acl.training", "name": "training", "config": {"logging_configuration": [{"log_destination": "arn:x"}]}}]}}
	count(denied) == 0
}
