# METADATA
# title: Trails must be switched on
# description: |
#   A trail that exists but does not log looks right in every inventory, while nothing that
#   happens in the account is recorded.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StopLogging.html
# custom:
#   id: GRD-AWS-514
#   severity: high
#   category: logging
#   systems: [cloudtrail]
#   resources: [aws_cloudtrail]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Leave logging on.
#
#         resource "aws_cloudtrail" "main" {
#           enable_logging = true
#         }
package guard.policies.aws.cloudtrail_disabled

import data.guard.lib.value

deny contains {
	"resource": trail.id,
	"path": ["enable_logging"],
	"message": "logging is switched off",
} if {
	some trail in input.resources.aws_cloudtrail
	value.is_false(trail.config.enable_logging)
}
