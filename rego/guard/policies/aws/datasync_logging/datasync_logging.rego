# METADATA
# title: DataSync tasks must log what they transfer
# description: |
#   Files that were skipped, changed or copied out leave no trace: neither an error nor exfiltration can be
#   looked up.
# related_resources:
#   - ref: https://docs.aws.amazon.com/datasync/latest/userguide/configure-logging.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/datasync_task
# custom:
#   id: GRD-AWS-255
#   severity: low
#   category: logging
#   systems: [datasync]
#   resources: [aws_datasync_task]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Name a log group in cloudwatch_log_group_arn and set a log level.
#
#         resource "aws_datasync_task" "nightly" {
#           name                     = "nightly"
#           source_location_arn      = "arn:aws:datasync:eu-west-1:111122223333:location/loc-0a1b2c3d4e5f60718"
#           destination_location_arn = "arn:aws:datasync:eu-west-1:111122223333:location/loc-0f1e2d3c4b5a69788"
#           cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/datasync:*"
#
#           options {
#             log_level = "TRANSFER"
#           }
#         }
package guard.policies.aws.datasync_logging

import data.guard.lib.aws.data.settings

deny contains {
	"resource": task.id,
	"path": ["cloudwatch_log_group_arn"],
	"message": "cloudwatch_log_group_arn is missing: the task writes no log",
} if {
	some task in input.resources.aws_datasync_task
	not settings.is_given(object.get(task.config, "cloudwatch_log_group_arn", null))
}
