# METADATA
# title: RDS databases must be protected from deletion
# description: |
#   One call, by mistake or with a stolen key, removes the database; automated backups of an instance go with it
#   by default.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   id: GRD-AWS-050
#   severity: low
#   category: availability
#   systems: [rds]
#   resources: [aws_db_instance, aws_rds_cluster, aws_rds_global_cluster]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Set deletion_protection.
#
#         resource "aws_db_instance" "registry" {
#           identifier                  = "model-registry"
#           engine                      = "postgres"
#           instance_class              = "db.m7g.large"
#           allocated_storage           = 100
#           username                    = "registry"
#           manage_master_user_password = true
#           storage_encrypted           = true
#           deletion_protection         = true
#         }
package guard.policies.aws.rds_deletion_protection

import data.guard.lib.value

_types := {"aws_db_instance", "aws_rds_cluster", "aws_rds_global_cluster"}

deny contains {
	"resource": database.id,
	"path": ["deletion_protection"],
	"message": "deletion_protection is not true (the default is false)",
} if {
	some type in _types
	some database in input.resources[type]
	not value.is_true(object.get(database.config, "deletion_protection", null))
}
