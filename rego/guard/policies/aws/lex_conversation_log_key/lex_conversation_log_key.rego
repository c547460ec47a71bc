# METADATA
# title: Lex audio logs must be encrypted with a KMS key
# description: |
#   Recordings of what customers said lie in a bucket that every reader of the bucket can play.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lex/latest/dg/conversation-logs-encrypting.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lex_bot_alias
# custom:
#   id: GRD-AWS-219
#   severity: low
#   category: encryption
#   systems: [lex]
#   resources: [aws_lex_bot_alias]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key in the log settings.
#
#         resource "aws_lex_bot_alias" "live" {
#           bot_name    = "Orders"
#           bot_version = "3"
#           name        = "live"
#
#           conversation_logs {
#             iam_role_arn = "arn:aws:iam::111122223333:role/lex-logs"
#
#             log_settings {
#               destination  = "S3"
#               log_type     = "AUDIO"
#               resource_arn = "arn:aws:s3:::acme-lex-audio"
#               kms_key_arn  = "arn:aws:kms:eu-west-1:111122223333:key/f8091a2b-1111-2222-3333-444455556666"
#             }
#           }
#         }
package guard.policies.aws.lex_conversation_log_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": bot.id,
	"path": ["conversation_logs", 0, "log_settings", i, "kms_key_arn"],
	"message": "audio log names no KMS key",
} if {
	some bot in input.resources.aws_lex_bot_alias
	some i, log in settings.items(bot.config.conversation_logs[0].log_settings)
	log.log_type == "AUDIO"
	not settings.is_customer_key(object.get(log, "kms_key_arn", null))
}
