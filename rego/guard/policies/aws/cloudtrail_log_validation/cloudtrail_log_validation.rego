# METADATA
# title: Trails must make changes to their logs detectable
# description: |
#   Without digests nobody can tell a complete log from one that an intruder with write access
#   to the bucket has cut.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-4
# custom:
#   id: GRD-AWS-511
#   severity: medium
#   category: logging
#   systems: [cloudtrail]
#   resources: [aws_cloudtrail]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Turn log file validation on.
#
#         resource "aws_cloudtrail" "audit" {
#           enable_log_file_validation = true
#         }
package guard.policies.aws.cloudtrail_log_validation

import data.guard.lib.value

deny contains {
	"resource": trail.id,
	"path": ["enable_log_file_validation"],
	"message": "no digests are written (enable_log_file_validation defaults to false)",
} if {
	some trail in input.resources.aws_cloudtrail
	not value.is_true(object.get(trail.config, "enable_log_file_validation", null))
}
