# METADATA
# title: Key vaults must have purge protection
# description: |
#   An intruder or a rogue administrator with purge rights destroys keys and secrets at once and for
#   good. Every disk, database and storage account encrypted with those keys is then lost with them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview
# custom:
#   id: GRD-AZ-019
#   severity: medium
#   category: availability
#   systems: [key-vault]
#   resources: [azurerm_key_vault]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Turn purge protection on. It cannot be turned off again, which is its purpose.
#
#         resource "azurerm_key_vault" "ml" {
#           purge_protection_enabled = true
#         }
package guard.policies.azure.keyvault_purge_protection

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some vault in input.resources.azurerm_key_vault
	setting := argument.read(vault.config, [["purge_protection_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": vault.id,
		"path": setting.path,
		"message": sprintf("%s, so deleted keys and secrets can be destroyed before the retention time ends", [setting.text]),
	}
}
