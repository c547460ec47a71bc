# METADATA
# title: Storage accounts must encrypt data twice
# description: |
#   Azure encrypts the account once, at the service level. Should that layer's algorithm,
#   implementation or key fail, nothing below it protects the data; infrastructure encryption adds a
#   second, independent key.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/infrastructure-encryption-enable
# custom:
#   id: GRD-AZ-009
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set it when the account is created: it cannot be changed later.
#
#         resource "azurerm_storage_account" "patients" {
#           infrastructure_encryption_enabled = true
#         }
package guard.policies.azure.storage_infrastructure_encryption

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	setting := argument.read(account.config, [["infrastructure_encryption_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so data is encrypted at the service level only", [setting.text]),
	}
}
