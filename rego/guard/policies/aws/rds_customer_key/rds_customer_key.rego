# METADATA
# title: RDS databases must use a customer-managed KMS key
# description: |
#   A snapshot under aws/rds cannot be shared in a controlled way, and access to the data cannot be revoked or
#   audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   id: GRD-AWS-046
#   severity: low
#   category: encryption
#   systems: [rds]
#   resources: [aws_db_instance, aws_rds_cluster]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_id.
#
#         resource "aws_rds_cluster" "feature_store" {
#           cluster_identifier          = "feature-store"
#           engine                      = "aurora-postgresql"
#           master_username             = "features"
#           manage_master_user_password = true
#           storage_encrypted           = true
#           kms_key_id                  = aws_kms_key.databases.arn
#         }
#
#         resource "aws_kms_key" "databases" {
#           description         = "Databases of the feature store"
#           enable_key_rotation = true
#         }
package guard.policies.aws.rds_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_types := {"aws_db_instance", "aws_rds_cluster"}

deny contains {
	"resource": database.id,
	"path": ["kms_key_id"],
	"message": "kms_key_id names no customer key: the database is under the service key aws/rds",
} if {
	some type in _types
	some database in input.resources[type]
	value.is_true(database.config.storage_encrypted)
	not database.config.replicate_source_db
	not settings.is_customer_key(object.get(database.config, "kms_key_id", null))
}
