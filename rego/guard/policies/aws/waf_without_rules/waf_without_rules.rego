# METADATA
# title: Web ACLs that allow by default must have rules
# description: |
#   An empty ACL with default action allow filters nothing, while inventories and audits count
#   what stands behind it as protected.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-default-action.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/waf-controls.html#waf-10
# custom:
#   id: GRD-AWS-407
#   severity: medium
#   category: network
#   systems: [waf]
#   resources: [aws_wafv2_web_acl, aws_waf_web_acl, aws_wafregional_web_acl]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Add rules, or block by default.
#
#         resource "aws_wafv2_web_acl" "edge" {
#
#           rule {
#             name     = "rate"
#             priority = 1
#
#             action {
#               block {}
#             }
#
#             statement {
#               rate_based_statement {
#                 limit              = 1000
#                 aggregate_key_type = "IP"
#               }
#             }
#
#             visibility_config {
#               cloudwatch_metrics_enabled = true
#               metric_name                = "rate"
#               sampled_requests_enabled   = true
#             }
#           }
#         }
package guard.policies.aws.waf_without_rules

deny contains {
	"resource": acl.id,
	"path": ["rule"],
	"message": "no rule, and everything is allowed by default",
} if {
	some acl in input.resources.aws_wafv2_web_acl
	acl.config.default_action[0].allow
	not acl.config.rule
	not acl.config.rule_json
}

deny contains {
	"resource": acl.id,
	"path": ["rules"],
	"message": "no rule, and everything is allowed by default",
} if {
	some acl in input.resources.aws_waf_web_acl
	acl.config.default_action[0].type == "ALLOW"
	not acl.config.rules
}

deny contains {
	"resource": acl.id,
	"path": ["rule"],
	"message": "no rule, and everything is allowed by default",
} if {
	some acl in input.resources.aws_wafregional_web_acl
	acl.config.default_action[0].type == "ALLOW"
	not acl.config.rule
}
