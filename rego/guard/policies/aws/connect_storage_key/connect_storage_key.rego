# METADATA
# title: Recordings of Amazon Connect must be encrypted with a customer key
# description: |
#   Recordings and transcripts of calls hold voices, names and card numbers. Without a key of your own
#   whoever may read the bucket hears them all.
# related_resources:
#   - ref: https://docs.aws.amazon.com/connect/latest/adminguide/encryption-at-rest.html
# custom:
#   id: GRD-AWS-624
#   severity: low
#   category: encryption
#   systems: [connect, kms]
#   resources: [aws_connect_instance_storage_config]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name the key in encryption_config.
#
#         resource "aws_connect_instance_storage_config" "calls" {
#           storage_config {
#             s3_config {
#               encryption_config {
#                 encryption_type = "KMS"
#                 key_id          = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
#               }
#             }
#           }
#         }
package guard.policies.aws.connect_storage_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": storage.id,
	"path": ["storage_config", i, kind, j, "encryption_config", 0, "key_id"],
	"message": sprintf("%s names no customer key", [kind]),
} if {
	some storage in input.resources.aws_connect_instance_storage_config
	some i, config in value.as_list(storage.config.storage_config)
	some kind in ["s3_config", "kinesis_video_stream_config"]
	some j, target in value.as_list(config[kind])
	not settings.is_customer_key(object.get(target, ["encryption_config", 0, "key_id"], null))
}
