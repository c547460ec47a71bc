# METADATA
# title: Cosmos DB accounts must be encrypted with a customer-managed key
# description: |
#   Data is encrypted with a key of Microsoft's, which the owner can neither withdraw after a breach
#   nor audit.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_account
#   - ref: https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-setup-customer-managed-keys
# custom:
#   id: GRD-AZ-111
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [cosmos-db]
#   resources: [azurerm_cosmosdb_account]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a Key Vault key when the account is created.
#
#         resource "azurerm_cosmosdb_account" "patients" {
#           key_vault_key_id = "https://kv-ml-prod.vault.azure.net/keys/cosmos"
#         }
package guard.policies.azure.cosmos_customer_key

import data.guard.lib.azure.argument

deny contains violation if {
	some account in input.resources.azurerm_cosmosdb_account
	setting := argument.read(account.config, [["key_vault_key_id"], ["managed_hsm_key_id"]], null)
	setting.value == null

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so the account is encrypted with a key of Microsoft's", [setting.text]),
	}
}
