package guard.policies.aws.waf_without_rules_test

import data.guard.policies.aws.waf_without_rules

_scope(config) := {"resources": {"aws_wafv2_web_acl": [{"id": "aws_wafv2_web_acl.training", "name": "training", "config": config}]}}

test_an_empty_acl_is_denied if {
	denied := waf_without_rules.deny with input as _scope({"default_action": [{"allow": [{}]}]})
	denied == {{"message": "no rule, and everything is allowed by default", "path": ["rule"], "resource": "aws_wafv2_web_acl.training"}}
}

test_an_empty_classic_acl_is_denied if {
	denied := waf_without_rules.deny with input as {"resources": {"aws_waf_web_acl": [{"id": "aws_waf_web_acl.training", "name": "training", "config": {"default_action": [{"type": "ALLOW"}]}}]}}
	denied == {{"message": "no rule, and everything is allowed by default", "path": ["rules"], "resource": "aws_waf_web_acl.training"}}
}

test_an_empty_regional_acl_is_denied if {
	denied := waf_without_rules.deny with input as {"resources": {"aws_wafregional_web_acl": [{"id": "aws_wafregional_web_acl.training", "name": "training", "config": {"default_action": [{"type": "ALLOW"}]}}]}}
	denied == {{"message": "no rule, and everything is allowed by default", "path": ["rule"], "resource": "aws_wafregional_web_acl.training"}}
}

test_blocking_by_default_is_allowed if {
	denied := waf_without_rules.deny with input as _scope({"default_action": [{"block": [{}]}]})
	count(denied) == 0
}

test_rules_are_allowed if {
	denied := waf_without_rules.deny with input as _scope({"default_action": [{"allow": [{}]}], "rule": [{"name": "rate"}]})
	count(denied) == 0
}

test_unknown_rules_are_left_open if {
	denied := waf_without_rules.deny with input as _scope({"default_action": [{"allow": [{}]}], "rule": {"$unknown": "var.rules"}})
	count(denied) == 0
}
