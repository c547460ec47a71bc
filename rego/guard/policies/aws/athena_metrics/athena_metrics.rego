# METADATA
# title: Athena workgroups must publish the metrics of their queries
# description: |
#   Without metrics nobody sees that a stolen role suddenly scans the whole lake: how much was read,
#   and when, is found in the bill.
# related_resources:
#   - ref: https://docs.aws.amazon.com/athena/latest/ug/query-metrics-viewing.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/athena-controls.html#athena-4
# custom:
#   id: GRD-AWS-643
#   severity: low
#   category: logging
#   systems: [athena]
#   resources: [aws_athena_workgroup]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Leave metrics on, their default.
#
#         resource "aws_athena_workgroup" "reports" {
#           configuration {
#             publish_cloudwatch_metrics_enabled = true
#           }
#         }
package guard.policies.aws.athena_metrics

import data.guard.lib.aws.data.settings

deny contains {
	"resource": workgroup.id,
	"path": ["configuration", 0, "publish_cloudwatch_metrics_enabled"],
	"message": "publish_cloudwatch_metrics_enabled is false (the default is true)",
} if {
	some workgroup in input.resources.aws_athena_workgroup
	settings.may_be_off(workgroup.config.configuration[0].publish_cloudwatch_metrics_enabled)
}
