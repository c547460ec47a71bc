package guard.policies.aws.waf_log4j_test

import data.guard.policies.aws.waf_log4j

_scope(config) := {"resources": {"aws_wafv2_web_acl": [{"id": "aws_wafv2_web_acl.lake", "name": "lake", "config": config}]}}

test_an_acl_without_the_group_is_denied if {
	denied := waf_log4j.deny with input as _scope({"rule": [{"statement": [{"rate_based_statement": [{"limit": 1000}]}]}]})
	denied == {{"message": "no rule uses AWSManagedRulesKnownBadInputsRuleSet", "path": ["rule"], "resource": "aws_wafv2_web_acl.lake"}}
}

test_counting_is_not_blocking if {
	denied := waf_log4j.deny with input as _scope({"rule": [{"override_action": [{"count": [{}]}], "statement": [{"managed_rule_group_statement": [{"name": "AWSManagedRulesKnownBadInputsRuleSet"}]}]}]})
	denied == {{"message": "known bad inputs are counted, not blocked", "path": ["rule", 0, "override_action"], "resource": "aws_wafv2_web_acl.lake"}}
}

test_an_overridden_rule_is_denied if {
	denied := waf_log4j.deny with input as _scope({"rule": [{"override_action": [{"none": [{}]}], "statement": [{"managed_rule_group_statement": [{"name": "AWSManagedRulesKnownBadInputsRuleSet", "rule_action_override": [{"name": "Log4JRCE_BODY", "action_to_use": [{"count": [{}]}]}]}]}]}]})
	denied == {{"message": "rule Log4JRCE_BODY is overridden to count", "path": ["rule", 0, "statement"], "resource": "aws_wafv2_web_acl.lake"}}
}

test_the_group_is_allowed if {
	denied := waf_log4j.deny with input as _scope({"rule": [{"override_action": [{"none": [{}]}], "statement": [{"managed_rule_group_statement": [{"name": "AWSManagedRulesKnownBadInputsRuleSet"}]}]}]})
	count(denied) == 0
}

test_an_own_rule_group_is_not_looked_into if {
	denied := waf_log4j.deny with input as _scope({"rule": [{"statement": [{"rule_group_reference_statement": [{"arn": "arn:x"}]}]}]})
	count(denied) == 0
}

test_unknown_rules_lead_to_themselves if {
	denied := waf_log4j.deny with input as _scope({"rule": {"$unknown": "var.rules"}})
	denied == {{"message": "no rule uses AWSManagedRulesKnownBadInputsRuleSet", "path": ["rule"], "resource": "aws_wafv2_web_acl.lake"}}
}
