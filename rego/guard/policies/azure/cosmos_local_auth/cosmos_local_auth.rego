# METADATA
# title: Cosmos DB accounts must not accept account keys
# description: |
#   An account key reads and deletes every database, never expires and names no person. One copy in
#   a notebook or a log is enough.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_account
#   - ref: https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-connect-role-based-access-control
# custom:
#   id: GRD-AZ-109
#   severity: medium
#   category: access-control
#   systems: [cosmos-db]
#   resources: [azurerm_cosmosdb_account]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn local authentication off and assign data plane roles to identities.
#
#         resource "azurerm_cosmosdb_account" "labels" {
#           local_authentication_disabled = true
#         }
package guard.policies.azure.cosmos_local_auth

import data.guard.lib.azure.argument
import data.guard.lib.value

# keys can only be refused by accounts of the NoSQL interface
_has_roles(config) if not config.kind

_has_roles(config) if config.kind == "GlobalDocumentDB"

deny contains violation if {
	some account in input.resources.azurerm_cosmosdb_account
	_has_roles(account.config)
	setting := argument.read(account.config, [["local_authentication_disabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so whoever holds an account key has full control of the data", [setting.text]),
	}
}

deny contains violation if {
	some account in input.resources.azurerm_cosmosdb_account
	_has_roles(account.config)
	argument.on(account.config, ["local_authentication_enabled"])

	violation := {
		"resource": account.id,
		"path": ["local_authentication_enabled"],
		"message": "local_authentication_enabled is true, so whoever holds an account key has full control of the data",
	}
}
