# METADATA
# title: Firehose streams must use a customer-managed KMS key
# description: |
#   Under the key that AWS owns, access to buffered records cannot be revoked, restricted or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/firehose/latest/dev/encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesis_firehose_delivery_stream
# custom:
#   id: GRD-AWS-159
#   severity: low
#   category: encryption
#   systems: [kinesis]
#   resources: [aws_kinesis_firehose_delivery_stream]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set key_type to CUSTOMER_MANAGED_CMK and name the key.
#
#         resource "aws_kinesis_firehose_delivery_stream" "audit" {
#           name        = "audit"
#           destination = "extended_s3"
#
#           extended_s3_configuration {
#             role_arn   = "arn:aws:iam::111122223333:role/firehose"
#             bucket_arn = "arn:aws:s3:::acme-audit"
#           }
#
#           server_side_encryption {
#             enabled  = true
#             key_type = "CUSTOMER_MANAGED_CMK"
#             key_arn  = "arn:aws:kms:eu-west-1:111122223333:key/091a2b3c-0000-1111-2222-333344445555"
#           }
#         }
package guard.policies.aws.firehose_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": stream.id,
	"path": ["server_side_encryption", 0, "key_arn"],
	"message": "server_side_encryption names no customer key: records are under a key of the service",
} if {
	some stream in input.resources.aws_kinesis_firehose_delivery_stream
	value.is_true(stream.config.server_side_encryption[0].enabled)
	not settings.is_customer_key(object.get(stream.config, ["server_side_encryption", 0, "key_arn"], null))
}
