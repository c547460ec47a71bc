# METADATA
# title: Glue security configurations must name a customer key for what they encrypt
# description: |
#   A mode of SSE-KMS without a key falls back on a key of AWS, which anybody in the account may use
#   through the service: access to the data cannot be cut off by its key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/console-security-configurations.html
# custom:
#   id: GRD-AWS-618
#   severity: low
#   category: encryption
#   systems: [glue, kms]
#   resources: [aws_glue_security_configuration]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name the key beside each mode.
#
#         resource "aws_glue_security_configuration" "etl" {
#           encryption_configuration {
#             cloudwatch_encryption {
#               cloudwatch_encryption_mode = "SSE-KMS"
#               kms_key_arn                = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
#             }
#           }
#         }
package guard.policies.aws.glue_security_configuration_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_parts := {
	"cloudwatch_encryption": "cloudwatch_encryption_mode",
	"job_bookmarks_encryption": "job_bookmarks_encryption_mode",
	"s3_encryption": "s3_encryption_mode",
}

deny contains {
	"resource": configuration.id,
	"path": ["encryption_configuration", i, part, j, "kms_key_arn"],
	"message": sprintf("%s names no customer key", [part]),
} if {
	some configuration in input.resources.aws_glue_security_configuration
	some i, encryption in value.as_list(configuration.config.encryption_configuration)
	some part, mode in _parts
	some j, block in value.as_list(encryption[part])
	block[mode] in {"SSE-KMS", "CSE-KMS"}
	not settings.is_customer_key(object.get(block, "kms_key_arn", null))
}
