# METADATA
# title: Kinesis streams must use a customer-managed KMS key
# description: |
#   Under aws/kinesis or aws/kinesisvideo every consumer in the account may decrypt, and access cannot be
#   revoked or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/streams/latest/dev/what-is-sse.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesis_stream
# custom:
#   id: GRD-AWS-156
#   severity: low
#   category: encryption
#   systems: [kinesis]
#   resources: [aws_kinesis_stream, aws_kinesis_video_stream]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_id.
#
#         resource "aws_kinesis_stream" "events" {
#           name            = "events"
#           shard_count     = 2
#           encryption_type = "KMS"
#           kms_key_id      = aws_kms_key.streams.arn
#         }
package guard.policies.aws.kinesis_customer_key

import data.guard.lib.aws.data.settings

_types := {"aws_kinesis_stream", "aws_kinesis_video_stream"}

deny contains {
	"resource": stream.id,
	"path": ["kms_key_id"],
	"message": "kms_key_id names no customer key: the stream is under a key of the service",
} if {
	some type in _types
	some stream in input.resources[type]
	not _is_plain(stream)
	not settings.is_customer_key(object.get(stream.config, "kms_key_id", null))
}

# Data streams without encryption are the matter of another policy; video streams have no such argument.
_is_plain(stream) if stream.config.encryption_type == "NONE"
