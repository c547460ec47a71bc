# METADATA
# title: Web ACL rules must report metrics
# description: |
#   A rule without metrics blocks, or fails to block, without anyone noticing. An attack that
#   grows over days shows first in these counters.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/monitoring-cloudwatch.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/waf-controls.html#waf-12
# custom:
#   id: GRD-AWS-408
#   severity: low
#   category: logging
#   systems: [waf]
#   resources: [aws_wafv2_web_acl, aws_wafv2_rule_group]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Enable CloudWatch metrics.
#
#         resource "aws_wafv2_rule_group" "rates" {
#           visibility_config {
#             cloudwatch_metrics_enabled = true
#           }
#         }
package guard.policies.aws.waf_metrics

import data.guard.lib.value

deny contains {
	"resource": acl.id,
	"path": ["visibility_config", i, "cloudwatch_metrics_enabled"],
	"message": "metrics are disabled",
} if {
	some type in {"aws_wafv2_web_acl", "aws_wafv2_rule_group"}
	some acl in input.resources[type]
	some i, visibility in value.as_list(acl.config.visibility_config)
	value.is_false(visibility.cloudwatch_metrics_enabled)
}

deny contains {
	"resource": acl.id,
	"path": ["rule", j, "visibility_config", i, "cloudwatch_metrics_enabled"],
	"message": sprintf("metrics of rule %v are disabled", [rule.name]),
} if {
	some type in {"aws_wafv2_web_acl", "aws_wafv2_rule_group"}
	some acl in input.resources[type]
	some j, rule in value.as_list(acl.config.rule)
	some i, visibility in value.as_list(rule.visibility_config)
	value.is_false(visibility.cloudwatch_metrics_enabled)
}
