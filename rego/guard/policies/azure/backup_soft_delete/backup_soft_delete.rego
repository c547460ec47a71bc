# METADATA
# title: Backup vaults must keep deleted backups
# description: |
#   Whoever takes over an administrator deletes the backups first and then the data, and nothing
#   brings either back.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/recovery_services_vault
#   - ref: https://learn.microsoft.com/en-us/azure/backup/backup-azure-security-feature-cloud
# custom:
#   id: GRD-AZ-248
#   severity: medium
#   category: availability
#   systems: [backup]
#   resources: [azurerm_recovery_services_vault, azurerm_data_protection_backup_vault]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Leave soft delete on.
#
#         resource "azurerm_recovery_services_vault" "ml" {
#           soft_delete_enabled = true
#         }
package guard.policies.azure.backup_soft_delete

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_recovery_services_vault", "azurerm_data_protection_backup_vault"]

deny contains violation if {
	some vault in argument.resources(_types)
	setting := argument.read(vault.config, [["soft_delete_enabled"], ["soft_delete"]], true)
	_is_bad(setting.value)

	violation := {
		"resource": vault.id,
		"path": setting.path,
		"message": sprintf("%s, so deleted backups are gone at once", [setting.text]),
	}
}

_is_bad(x) if value.is_false(x)

_is_bad(x) if x == "Off"

_is_bad(x) if value.is_unknown(x)
