# METADATA
# title: Secrets must be encrypted with a customer-managed KMS key
# description: |
#   Under aws/secretsmanager everyone who may call GetSecretValue in the account can decrypt; with a key of your
#   own the key has to agree, and secrets can be shared with another account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret
# custom:
#   id: GRD-AWS-225
#   severity: low
#   category: encryption
#   systems: [secretsmanager]
#   resources: [aws_secretsmanager_secret]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_id.
#
#         resource "aws_secretsmanager_secret" "broker" {
#           name       = "broker/workers"
#           kms_key_id = aws_kms_key.secrets.arn
#         }
#
#         resource "aws_kms_key" "secrets" {
#           description         = "Application secrets"
#           enable_key_rotation = true
#         }
package guard.policies.aws.secretsmanager_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": secret.id,
	"path": ["kms_key_id"],
	"message": "kms_key_id names no customer key: the secret is under aws/secretsmanager",
} if {
	some secret in input.resources.aws_secretsmanager_secret
	not settings.is_customer_key(object.get(secret.config, "kms_key_id", null))
}
