package guard.policies.aws.waf_metrics_test

import data.guard.policies.aws.waf_metrics

_scope(config) := {"resources": {"aws_wafv2_web_acl": [{"id": "aws_wafv2_web_acl.platform", "name": "platform", "config": config}]}}

test_disabled_metrics_are_denied if {
	denied := waf_metrics.deny with input as _scope({"visibility_config": [{"cloudwatch_metrics_enabled": false, "metric_name": "edge"}]})
	denied == {{"message": "metrics are disabled", "path": ["visibility_config", 0, "cloudwatch_metrics_enabled"], "resource": "aws_wafv2_web_acl.platform"}}
}

test_a_silent_rule_is_denied if {
	denied := waf_metrics.deny with input as {"resources": {"aws_wafv2_rule_group": [{"id": "aws_wafv2_rule_group.platform", "name": "platform", "config": {"rule": [{"name": "rate", "visibility_config": [{"cloudwatch_metrics_enabled": false}]}]}}]}}
	denied == {{"message": "metrics of rule rate are disabled", "path": ["rule", 0, "visibility_config", 0, "cloudwatch_metrics_enabled"], "resource": "aws_wafv2_rule_group.platform"}}
}

test_metrics_are_allowed if {
	denied := waf_metrics.deny with input as _scope({"visibility_config": [{"cloudwatch_metrics_enabled": true}]})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := waf_metrics.deny with input as _scope({"visibility_config": [{"cloudwatch_metrics_enabled": {"$unknown": "var.metrics"}}]})
	count(denied) == 0
}
