# METADATA
# title: Backup vault policies must not allow everyone
# description: |
#   Any AWS account can use the allowed actions on the recovery points: copy complete backups to itself, or
#   delete them before an attack.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault-access-policy.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_vault_policy
# custom:
#   id: GRD-AWS-244
#   severity: critical
#   category: access-control
#   systems: [backup]
#   resources: [aws_backup_vault_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Name the accounts that exchange backups, or bound the statement by organisation.
#
#         resource "aws_backup_vault_policy" "data" {
#           backup_vault_name = "data"
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "*" }
#               Action    = ["backup:CopyIntoBackupVault"]
#               Resource  = "*"
#               Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
#             }]
#           })
#         }
package guard.policies.aws.backup_vault_policy_public

import data.guard.lib.aws.data.access

deny contains {
	"resource": policy.id,
	"path": array.concat(["policy"], grant.path),
	"message": sprintf("vault policy allows %s to everyone", [grant.actions]),
} if {
	some policy in input.resources.aws_backup_vault_policy
	some grant in access.grants_to_everyone(policy.config.policy)
}
