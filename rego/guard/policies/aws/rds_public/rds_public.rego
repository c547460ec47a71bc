# METADATA
# title: RDS instances must not be publicly accessible
# description: |
#   The database gets a public address: what remains between the Internet and the data is a security group rule
#   and a password to guess.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html
# custom:
#   id: GRD-AWS-047
#   severity: high
#   category: network
#   systems: [rds]
#   resources: [aws_db_instance, aws_rds_cluster_instance]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Keep the instance private and reach it from inside the VPC.
#
#         resource "aws_db_instance" "airflow" {
#           identifier                  = "airflow"
#           engine                      = "postgres"
#           instance_class              = "db.t4g.small"
#           allocated_storage           = 20
#           username                    = "airflow"
#           manage_master_user_password = true
#           storage_encrypted           = true
#           publicly_accessible         = false
#         }
package guard.policies.aws.rds_public

import data.guard.lib.aws.data.settings

_types := {"aws_db_instance", "aws_rds_cluster_instance"}

deny contains {
	"resource": instance.id,
	"path": ["publicly_accessible"],
	"message": "publicly_accessible is true: the database has a public address",
} if {
	some type in _types
	some instance in input.resources[type]
	settings.may_be_on(instance.config.publicly_accessible)
}
