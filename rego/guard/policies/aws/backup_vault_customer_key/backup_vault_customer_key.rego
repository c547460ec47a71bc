# METADATA
# title: Backup vaults must use a customer-managed KMS key
# description: |
#   Under aws/backup, copies of the data cannot be closed off by revoking a key, nor shared with another account
#   under one.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_vault
# custom:
#   id: GRD-AWS-242
#   severity: low
#   category: encryption
#   systems: [backup]
#   resources: [aws_backup_vault]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_arn; the vault is replaced.
#
#         resource "aws_backup_vault" "data" {
#           name        = "data"
#           kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/00003c4d-2222-3333-4444-555566667777"
#         }
package guard.policies.aws.backup_vault_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": vault.id,
	"path": ["kms_key_arn"],
	"message": "kms_key_arn names no customer key: backups are under aws/backup",
} if {
	some vault in input.resources.aws_backup_vault
	not settings.is_customer_key(object.get(vault.config, "kms_key_arn", null))
}
