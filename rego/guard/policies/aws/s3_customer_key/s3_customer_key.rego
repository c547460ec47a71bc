# METADATA
# title: S3 buckets must encrypt objects with a customer-managed KMS key
# description: |
#   S3 encrypts every object with its own keys since January 2023, and serves it decrypted to whoever has
#   s3:GetObject. With a key of your own a leaked policy is not enough, use of the data is logged, and access
#   can be revoked at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html
# custom:
#   id: GRD-AWS-010
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [s3]
#   resources: [aws_s3_bucket]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set aws:kms with a key of your own as the default encryption of the bucket.
#
#         resource "aws_s3_bucket_server_side_encryption_configuration" "claims" {
#           bucket = aws_s3_bucket.claims.id
#
#           rule {
#             apply_server_side_encryption_by_default {
#               sse_algorithm     = "aws:kms"
#               kms_master_key_id = aws_kms_key.claims.arn
#             }
#             bucket_key_enabled = true
#           }
#         }
#
#         resource "aws_kms_key" "claims" {
#           description         = "Objects of acme-claims"
#           enable_key_rotation = true
#         }
package guard.policies.aws.s3_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.reference
import data.guard.lib.value

_companions := object.get(input.resources, "aws_s3_bucket_server_side_encryption_configuration", [])

_configured := reference.all_targets(_companions, "bucket")

_keyed := reference.all_targets(
	[companion |
		some companion in _companions
		_has_key(companion.config.rule[0])
	],
	"bucket",
)

_open_key[target] contains key["$unknown"] if {
	some companion in _companions
	key := companion.config.rule[0].apply_server_side_encryption_by_default[0].kms_master_key_id
	value.is_unknown(key)
	some target in reference.targets(companion.config.bucket)
}

_has_key(rule) if {
	some default_encryption in settings.items(rule.apply_server_side_encryption_by_default)
	default_encryption.sse_algorithm in {"aws:kms", "aws:kms:dsse"}
	settings.is_customer_key(default_encryption.kms_master_key_id)
}

_inline := [
	"server_side_encryption_configuration", 0, "rule", 0,
	"apply_server_side_encryption_by_default", 0, "kms_master_key_id",
]

deny contains object.union(_doubt(bucket), {
	"resource": bucket.id,
	"path": _inline,
	"message": "objects are encrypted with keys of S3: no customer-managed KMS key is the default of the bucket",
}) if {
	some bucket in input.resources.aws_s3_bucket
	not _has_key(object.get(bucket.config, ["server_side_encryption_configuration", 0, "rule", 0], null))
	not reference.includes(_keyed, bucket)
}

_doubt(bucket) := {"unknown": expressions[0]} if {
	expressions := [expression | some target in reference.identities(bucket); some expression in _open_key[target]]
	count(expressions) > 0
} else := _unresolved if {
	not reference.includes(_configured, bucket)
} else := {}

default _unresolved := {}

_unresolved := {"unknown": expression} if expression := reference.unresolved(_companions, "bucket")
