# METADATA
# title: Backup vaults must be immutable
# description: |
#   Backups can be shortened or deleted before their time by whoever takes over an
#   administrator.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/recovery_services_vault
#   - ref: https://learn.microsoft.com/en-us/azure/backup/backup-azure-immutable-vault-concept
# custom:
#   id: GRD-AZ-249
#   severity: low
#   profile: strict
#   category: availability
#   systems: [backup]
#   resources: [azurerm_recovery_services_vault, azurerm_data_protection_backup_vault]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Make the vault immutable.
#
#         resource "azurerm_recovery_services_vault" "ml" {
#           immutability = "Unlocked"
#         }
package guard.policies.azure.backup_immutability

import data.guard.lib.azure.argument

_types := ["azurerm_recovery_services_vault", "azurerm_data_protection_backup_vault"]

deny contains violation if {
	some vault in argument.resources(_types)
	setting := argument.read(vault.config, [["immutability"]], "Disabled")
	not setting.value in {"Locked", "Unlocked"}

	violation := {
		"resource": vault.id,
		"path": setting.path,
		"message": sprintf("%s, so backups can be deleted before their time", [setting.text]),
	}
}
