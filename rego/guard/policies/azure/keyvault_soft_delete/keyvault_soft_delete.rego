# METADATA
# title: Key vaults must keep deleted objects recoverable
# description: |
#   Without soft delete a deleted key or secret is gone at once, so one stolen role or one wrong
#   destroy ends all access to the data that the key protects.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault
#   - ref: https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview
# custom:
#   id: GRD-AZ-020
#   severity: medium
#   category: availability
#   systems: [key-vault]
#   resources: [azurerm_key_vault]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Remove soft_delete_enabled = false, which only old providers accept, and leave the retention
#     time at its default of 90 days.
#
#         resource "azurerm_key_vault" "features" {
#           soft_delete_retention_days = 90
#         }
package guard.policies.azure.keyvault_soft_delete

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some vault in input.resources.azurerm_key_vault
	setting := argument.read(vault.config, [["soft_delete_enabled"]], true)
	not value.is_true(setting.value)

	violation := {
		"resource": vault.id,
		"path": setting.path,
		"message": sprintf("%s, so deleted keys and secrets cannot be recovered", [setting.text]),
	}
}
