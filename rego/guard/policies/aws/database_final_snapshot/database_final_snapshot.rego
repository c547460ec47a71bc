# METADATA
# title: Databases must leave a final snapshot when they are deleted
# description: |
#   A database that is destroyed by mistake, or by an intruder who covers tracks, is gone with its automated
#   backups.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   id: GRD-AWS-062
#   severity: low
#   category: availability
#   systems: [rds, docdb, neptune, redshift]
#   resources:
#     - aws_db_instance
#     - aws_rds_cluster
#     - aws_docdb_cluster
#     - aws_neptune_cluster
#     - aws_redshift_cluster
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Leave skip_final_snapshot off and name the final snapshot.
#
#         resource "aws_rds_cluster" "claims" {
#           cluster_identifier          = "claims"
#           engine                      = "aurora-postgresql"
#           master_username             = "claims"
#           manage_master_user_password = true
#           storage_encrypted           = true
#           skip_final_snapshot         = false
#           final_snapshot_identifier   = "claims-final"
#         }
package guard.policies.aws.database_final_snapshot

import data.guard.lib.aws.data.settings

_types := {"aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster", "aws_redshift_cluster"}

deny contains {
	"resource": database.id,
	"path": ["skip_final_snapshot"],
	"message": "skip_final_snapshot is true: deleting the database leaves no snapshot",
} if {
	some type in _types
	some database in input.resources[type]
	not database.config.replicate_source_db
	settings.may_be_on(database.config.skip_final_snapshot)
}
