# METADATA
# title: Cosmos DB account keys must not change the account
# description: |
#   Whoever holds a key not only reads data but deletes databases, changes throughput and indexes,
#   past the roles of Azure and without a name in the activity log.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_account
#   - ref: https://learn.microsoft.com/en-us/azure/cosmos-db/role-based-access-control
# custom:
#   id: GRD-AZ-110
#   severity: low
#   category: access-control
#   systems: [cosmos-db]
#   resources: [azurerm_cosmosdb_account]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)"]
#   remediation: |
#     Leave changes of the account to management roles.
#
#         resource "azurerm_cosmosdb_account" "catalogue" {
#           access_key_metadata_writes_enabled = false
#         }
package guard.policies.azure.cosmos_key_metadata_writes

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some account in input.resources.azurerm_cosmosdb_account
	setting := argument.read(account.config, [["access_key_metadata_writes_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so an account key may create and delete databases", [setting.text]),
	}
}
