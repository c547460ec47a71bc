# METADATA
# title: RDS databases must be encrypted at rest
# description: |
#   Storage, snapshots, replicas and logs of the database stay in the clear: a snapshot that is shared or copied
#   to another account needs no key to be restored and read.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   id: GRD-AWS-045
#   severity: medium
#   category: encryption
#   systems: [rds]
#   resources: [aws_db_instance, aws_rds_cluster, aws_rds_global_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set storage_encrypted; an existing database is replaced through an encrypted copy of its snapshot.
#
#         resource "aws_db_instance" "mlflow" {
#           identifier                  = "mlflow"
#           engine                      = "postgres"
#           instance_class              = "db.t4g.medium"
#           allocated_storage           = 50
#           username                    = "mlflow"
#           manage_master_user_password = true
#           storage_encrypted           = true
#         }
package guard.policies.aws.rds_encryption

import data.guard.lib.value

deny contains object.union(_origin(database), {
	"resource": database.id,
	"path": ["storage_encrypted"],
	"message": "storage_encrypted is not true (the default is false)",
}) if {
	some type in {"aws_db_instance", "aws_rds_cluster", "aws_rds_global_cluster"}
	some database in input.resources[type]
	not value.is_true(object.get(database.config, "storage_encrypted", null))
	not _follows_another(database)
}

# Replicas and members of a global cluster follow their source; Aurora Serverless v1 always encrypts.
_follows_another(database) if {
	some key in {"replicate_source_db", "replication_source_identifier", "source_db_cluster_identifier"}
	database.config[key]
}

_follows_another(database) if {
	database.config.engine_mode == "serverless"
	not value.is_false(object.get(database.config, "storage_encrypted", null))
}

# Whether a database made from a snapshot is encrypted depends on the snapshot.
_origin(database) := {"unknown": "encryption of the snapshot in snapshot_identifier"} if {
	database.config.snapshot_identifier
	not value.is_false(object.get(database.config, "storage_encrypted", null))
} else := {}
