# METADATA
# title: Firehose streams must be encrypted at rest
# description: |
#   Records that were put directly wait in the service in the clear while they are buffered, transformed or
#   retried.
# related_resources:
#   - ref: https://docs.aws.amazon.com/firehose/latest/dev/encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesis_firehose_delivery_stream
# custom:
#   id: GRD-AWS-158
#   severity: medium
#   category: encryption
#   systems: [kinesis]
#   resources: [aws_kinesis_firehose_delivery_stream]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Enable server_side_encryption.
#
#         resource "aws_kinesis_firehose_delivery_stream" "predictions" {
#           name        = "predictions"
#           destination = "extended_s3"
#
#           extended_s3_configuration {
#             role_arn   = "arn:aws:iam::111122223333:role/firehose"
#             bucket_arn = "arn:aws:s3:::acme-predictions"
#           }
#
#           server_side_encryption {
#             enabled = true
#           }
#         }
package guard.policies.aws.firehose_encryption

import data.guard.lib.value

deny contains {
	"resource": stream.id,
	"path": ["server_side_encryption", 0, "enabled"],
	"message": "server_side_encryption is not enabled (it is off by default)",
} if {
	some stream in input.resources.aws_kinesis_firehose_delivery_stream
	not _reads_a_stream(stream)
	not value.is_true(object.get(stream.config, ["server_side_encryption", 0, "enabled"], null))
}

# Records from a Kinesis stream or an MSK topic are encrypted by their source.
_reads_a_stream(stream) if stream.config.kinesis_source_configuration

_reads_a_stream(stream) if stream.config.msk_source_configuration
