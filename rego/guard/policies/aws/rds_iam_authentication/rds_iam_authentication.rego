# METADATA
# title: RDS databases must accept IAM authentication
# description: |
#   Applications and people share long-lived database passwords, which leak through code and logs and outlive
#   the people who know them; IAM tokens last fifteen minutes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   id: GRD-AWS-049
#   severity: low
#   category: access-control
#   systems: [rds]
#   resources: [aws_db_instance, aws_rds_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Enable IAM authentication and grant rds-db:connect to roles.
#
#         resource "aws_db_instance" "labels" {
#           identifier                          = "labels"
#           engine                              = "postgres"
#           instance_class                      = "db.t4g.small"
#           allocated_storage                   = 20
#           username                            = "labels"
#           manage_master_user_password         = true
#           storage_encrypted                   = true
#           iam_database_authentication_enabled = true
#         }
package guard.policies.aws.rds_iam_authentication

import data.guard.lib.value

# Oracle, SQL Server and Db2 have no IAM authentication.
_capable := {"aurora", "aurora-mysql", "aurora-postgresql", "mariadb", "mysql", "postgres"}

deny contains {
	"resource": database.id,
	"path": ["iam_database_authentication_enabled"],
	"message": "iam_database_authentication_enabled is not true (the default is false)",
} if {
	some type in {"aws_db_instance", "aws_rds_cluster"}
	some database in input.resources[type]
	database.config.engine in _capable
	not value.is_true(object.get(database.config, "iam_database_authentication_enabled", null))
}
