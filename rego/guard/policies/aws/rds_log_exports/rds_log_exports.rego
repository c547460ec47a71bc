# METADATA
# title: RDS databases must export their logs to CloudWatch
# description: |
#   Logs stay on the instance for days at most and vanish with it: failed logins, errors and slow queries of an
#   attack cannot be looked up or alerted on.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   id: GRD-AWS-053
#   severity: low
#   category: logging
#   systems: [rds]
#   resources: [aws_db_instance, aws_rds_cluster]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     List the logs of the engine in enabled_cloudwatch_logs_exports.
#
#         resource "aws_db_instance" "billing" {
#           identifier                      = "billing"
#           engine                          = "mysql"
#           instance_class                  = "db.t4g.medium"
#           allocated_storage               = 50
#           username                        = "billing"
#           manage_master_user_password     = true
#           storage_encrypted               = true
#           enabled_cloudwatch_logs_exports = ["audit", "error", "slowquery"]
#         }
package guard.policies.aws.rds_log_exports

import data.guard.lib.aws.data.settings

deny contains {
	"resource": database.id,
	"path": ["enabled_cloudwatch_logs_exports"],
	"message": "no log is exported to CloudWatch (enabled_cloudwatch_logs_exports is empty by default)",
} if {
	some type in {"aws_db_instance", "aws_rds_cluster"}
	some database in input.resources[type]
	not settings.is_given(object.get(database.config, "enabled_cloudwatch_logs_exports", null))
}
