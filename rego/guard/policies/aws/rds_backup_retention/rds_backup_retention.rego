# METADATA
# title: RDS databases must keep backups for seven days or more
# description: |
#   Damage that is noticed after the last backup has gone, a slow poisoning of features or ransomware over a
#   weekend, cannot be undone.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   id: GRD-AWS-051
#   severity: medium
#   category: availability
#   systems: [rds]
#   resources: [aws_db_instance, aws_rds_cluster]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Set backup_retention_period to at least 7.
#
#         resource "aws_db_instance" "experiments" {
#           identifier                  = "experiments"
#           engine                      = "mysql"
#           instance_class              = "db.t4g.medium"
#           allocated_storage           = 50
#           username                    = "experiments"
#           manage_master_user_password = true
#           storage_encrypted           = true
#           backup_retention_period     = 14
#         }
package guard.policies.aws.rds_backup_retention

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_defaults := {"aws_db_instance": 0, "aws_rds_cluster": 1}

deny contains {
	"resource": database.id,
	"path": ["backup_retention_period"],
	"message": sprintf("backup_retention_period is %v days, fewer than 7 (the default is %d)", [days, default_days]),
} if {
	some type, default_days in _defaults
	some database in input.resources[type]
	days := object.get(database.config, "backup_retention_period", default_days)
	not value.is_unknown(days)
	not settings.at_least(days, 7)
	not database.config.replicate_source_db
	not database.config.replication_source_identifier
}

deny contains {
	"resource": database.id,
	"path": ["backup_retention_period"],
	"message": "the time backups are kept is not known before deployment",
} if {
	some type, _ in _defaults
	some database in input.resources[type]
	value.is_unknown(database.config.backup_retention_period)
}
