# METADATA
# title: Storage accounts must be encrypted with a customer-managed key
# description: |
#   Data is encrypted with a key of Microsoft's, which the owner can neither revoke nor audit: after
#   a breach there is no key to withdraw, and no log of who used it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/customer-managed-keys-overview
# custom:
#   id: GRD-AZ-010
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Give the account an identity that may use a Key Vault key, and name the key in a
#     customer_managed_key block or in azurerm_storage_account_customer_managed_key.
#
#         resource "azurerm_storage_account_customer_managed_key" "lake" {
#           storage_account_id = azurerm_storage_account.lake.id
#           key_vault_id       = azurerm_key_vault.ml.id
#           key_name           = "lake"
#         }
package guard.policies.azure.storage_customer_key

import data.guard.lib.azure.companion
import data.guard.lib.reference
import data.guard.lib.value

_companions := companion.of("azurerm_storage_account_customer_managed_key")

_keyed := companion.targets(["azurerm_storage_account_customer_managed_key"], "storage_account_id")

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	not _has_key(account)
	not reference.includes(_keyed, account)

	violation := companion.lacking(
		{
			"resource": account.id,
			"path": ["customer_managed_key"],
			"message": "no customer-managed key is set, so the account is encrypted with a key of Microsoft's",
		},
		_companions,
		"storage_account_id",
	)
}

_has_key(account) if {
	key := account.config.customer_managed_key
	not value.is_unknown(key)
	key != []
}
