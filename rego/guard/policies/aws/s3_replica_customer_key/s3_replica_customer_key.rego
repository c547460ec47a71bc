# METADATA
# title: S3 replication rules must encrypt replicas with a customer-managed KMS key
# description: |
#   A replica under the keys of S3 is readable with s3:GetObject in the other account or region alone, even when
#   the source needs a key that can be revoked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_replication_configuration
# custom:
#   id: GRD-AWS-013
#   severity: low
#   category: encryption
#   systems: [s3]
#   resources: [aws_s3_bucket, aws_s3_bucket_replication_configuration]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name the KMS key of the destination in the rule and replicate KMS-encrypted objects.
#
#         resource "aws_s3_bucket_replication_configuration" "models" {
#           bucket = aws_s3_bucket.models.id
#           role   = "arn:aws:iam::111122223333:role/s3-replication"
#
#           rule {
#             id     = "disaster-recovery"
#             status = "Enabled"
#
#             source_selection_criteria {
#               sse_kms_encrypted_objects {
#                 status = "Enabled"
#               }
#             }
#
#             destination {
#               bucket = "arn:aws:s3:::acme-models-dr"
#
#               encryption_configuration {
#                 replica_kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/6f1c2d3e-1111-2222-3333-444455556666"
#               }
#             }
#           }
#         }
package guard.policies.aws.s3_replica_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": replication.id,
	"path": ["rule", i, "destination", 0, "encryption_configuration", 0, "replica_kms_key_id"],
	"message": "replication rule names no KMS key for its replicas",
} if {
	some replication in input.resources.aws_s3_bucket_replication_configuration
	some i, rule in settings.items(replication.config.rule)
	_is_active(rule)
	not settings.is_customer_key(object.get(
		rule,
		["destination", 0, "encryption_configuration", 0, "replica_kms_key_id"],
		null,
	))
}

deny contains {
	"resource": bucket.id,
	"path": ["replication_configuration", 0, "rules", i, "destination", 0, "replica_kms_key_id"],
	"message": "replication rule names no KMS key for its replicas",
} if {
	some bucket in input.resources.aws_s3_bucket
	some i, rule in settings.items(bucket.config.replication_configuration[0].rules)
	_is_active(rule)
	not settings.is_customer_key(object.get(rule, ["destination", 0, "replica_kms_key_id"], null))
}

_is_active(rule) if {
	is_object(rule)
	not value.is_unknown(rule)
	not rule.status == "Disabled"
}
