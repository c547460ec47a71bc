# METADATA
# title: Web ACLs must log requests
# description: |
#   The ACL sees the attacks first. Without its log nobody learns what was tried, which rules
#   let it through, or that a rule blocks real users.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/logging.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/waf-controls.html#waf-11
# custom:
#   id: GRD-AWS-405
#   severity: medium
#   category: logging
#   systems: [waf]
#   resources: [aws_wafv2_web_acl, aws_waf_web_acl, aws_wafregional_web_acl]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Add a logging configuration.
#
#         resource "aws_wafv2_web_acl_logging_configuration" "api" {
#           resource_arn            = aws_wafv2_web_acl.api.arn
#           log_destination_configs = ["arn:aws:logs:eu-west-1:111122223333:log-group:aws-waf-logs-api"]
#         }
package guard.policies.aws.waf_logging

import data.guard.lib.reference

_configurations := object.get(input.resources, "aws_wafv2_web_acl_logging_configuration", [])

_logged := reference.all_targets(_configurations, "resource_arn")

_open := {"unknown": reference.unresolved(_configurations, "resource_arn")} if {
	reference.unresolved(_configurations, "resource_arn")
} else := {}

deny contains object.union(violation, _open) if {
	some acl in input.resources.aws_wafv2_web_acl
	not reference.includes(_logged, acl)
	violation := {
		"resource": acl.id,
		"path": [],
		"message": "no aws_wafv2_web_acl_logging_configuration belongs to this web ACL",
	}
}

deny contains {
	"resource": acl.id,
	"path": ["logging_configuration"],
	"message": "no logging_configuration",
} if {
	some type in {"aws_waf_web_acl", "aws_wafregional_web_acl"}
	some acl in input.resources[type]
	not acl.config.logging_configuration
}
