# METADATA
# title: Kinesis streams must be encrypted at rest
# description: |
#   Records wait in the stream in the clear for up to a year, and no key permission stands between a role that
#   may read the stream and what is in it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesis_stream
# custom:
#   id: GRD-AWS-155
#   severity: medium
#   category: encryption
#   systems: [kinesis]
#   resources: [aws_kinesis_stream]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set encryption_type to KMS.
#
#         resource "aws_kinesis_stream" "clicks" {
#           name            = "clicks"
#           shard_count     = 2
#           encryption_type = "KMS"
#           kms_key_id      = "alias/streams"
#         }
package guard.policies.aws.kinesis_stream_encryption

_safe := {"KMS"}

deny contains {
	"resource": stream.id,
	"path": ["encryption_type"],
	"message": "encryption_type is not KMS (the default is NONE)",
} if {
	some stream in input.resources.aws_kinesis_stream
	not object.get(stream.config, "encryption_type", null) in _safe
}
