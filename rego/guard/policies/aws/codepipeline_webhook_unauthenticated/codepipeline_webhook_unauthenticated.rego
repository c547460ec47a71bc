# METADATA
# title: Pipeline webhooks must authenticate the caller
# description: |
#   Anyone who learns the address starts the pipeline, as often as they like and with a payload
#   of their own.
# related_resources:
#   - ref: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_WebhookDefinition.html
# custom:
#   id: GRD-AWS-487
#   severity: medium
#   category: access-control
#   systems: [codepipeline]
#   resources: [aws_codepipeline_webhook]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Check the signature of the sender.
#
#         resource "aws_codepipeline_webhook" "models" {
#           authentication = "GITHUB_HMAC"
#
#           authentication_configuration {
#             secret_token = var.webhook_secret
#           }
#         }
#
#
#         variable "webhook_secret" {
#           type      = string
#           sensitive = true
#         }
package guard.policies.aws.codepipeline_webhook_unauthenticated

deny contains {
	"resource": hook.id,
	"path": ["authentication"],
	"message": `authentication "UNAUTHENTICATED" lets everyone start the pipeline`,
} if {
	some hook in input.resources.aws_codepipeline_webhook
	hook.config.authentication == "UNAUTHENTICATED"
}
