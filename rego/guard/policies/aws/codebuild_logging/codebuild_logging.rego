# METADATA
# title: Builds must be logged
# description: |
#   With both destinations disabled nobody can see what a build downloaded, ran or sent. A
#   planted dependency works unseen.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codebuild/latest/userguide/create-project.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-4
# custom:
#   id: GRD-AWS-481
#   severity: medium
#   category: logging
#   systems: [codebuild]
#   resources: [aws_codebuild_project]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Leave CloudWatch logs on, or log to a bucket.
#
#         resource "aws_codebuild_project" "lint" {
#           logs_config {
#             cloudwatch_logs {
#               status     = "ENABLED"
#               group_name = "builds"
#             }
#           }
#         }
package guard.policies.aws.codebuild_logging

import data.guard.lib.value

deny contains {
	"resource": project.id,
	"path": ["logs_config", i, "cloudwatch_logs", 0, "status"],
	"message": "builds are not logged: CloudWatch logs are disabled, and S3 logs are not enabled",
} if {
	some project in input.resources.aws_codebuild_project
	some i, logs in value.as_list(project.config.logs_config)
	logs.cloudwatch_logs[0].status == "DISABLED"
	object.get(project.config, ["logs_config", i, "s3_logs", 0, "status"], "DISABLED") == "DISABLED"
}
