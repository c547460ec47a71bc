# METADATA
# title: Backup vaults must be locked
# description: |
#   Whoever may delete recovery points, an intruder with an administrator's credentials included, removes the
#   copies that were to undo the damage.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_vault_lock_configuration
# custom:
#   id: GRD-AWS-243
#   severity: low
#   category: availability
#   systems: [backup]
#   resources: [aws_backup_vault]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.312(c)(1)"]
#     supporting: ["soc2:PI1.5", "gdpr:32(1)(c)"]
#   remediation: |
#     Add a lock with a minimum retention.
#
#         resource "aws_backup_vault_lock_configuration" "ledger" {
#           backup_vault_name   = aws_backup_vault.ledger.name
#           min_retention_days  = 30
#           changeable_for_days = 7
#         }
package guard.policies.aws.backup_vault_lock

import data.guard.lib.reference

_locks := object.get(input.resources, "aws_backup_vault_lock_configuration", [])

_locked := reference.all_targets(_locks, "backup_vault_name")

default _open := {}

_open := {"unknown": expression} if expression := reference.unresolved(_locks, "backup_vault_name")

deny contains object.union(_open, {
	"resource": vault.id,
	"path": [],
	"message": "no lock covers the vault: its recovery points can be deleted",
}) if {
	some vault in input.resources.aws_backup_vault
	not reference.includes(_locked, vault)
}
