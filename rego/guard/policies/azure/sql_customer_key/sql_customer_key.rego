# METADATA
# title: SQL servers must be encrypted with a customer-managed key
# description: |
#   Databases are encrypted with a key of Microsoft's, which the owner can neither withdraw after a
#   breach nor audit.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_server
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-byok-overview
# custom:
#   id: GRD-AZ-096
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [sql]
#   resources: [azurerm_mssql_server]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a Key Vault key, in the server or in azurerm_mssql_server_transparent_data_encryption.
#
#         resource "azurerm_mssql_server" "patients" {
#           transparent_data_encryption_key_vault_key_id = "https://kv-ml-prod.vault.azure.net/keys/sql/0123456789abcdef0123456789abcdef"
#           primary_user_assigned_identity_id            = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-sql"
#         }
package guard.policies.azure.sql_customer_key

import data.guard.lib.azure.argument
import data.guard.lib.azure.companion
import data.guard.lib.reference

_companions := companion.of("azurerm_mssql_server_transparent_data_encryption")

_keyed := {target |
	some encryption in _companions
	encryption.config.key_vault_key_id
	some target in reference.targets(encryption.config.server_id)
}

deny contains violation if {
	some server in input.resources.azurerm_mssql_server
	setting := argument.read(server.config, [["transparent_data_encryption_key_vault_key_id"]], null)
	setting.value == null
	not reference.includes(_keyed, server)

	violation := companion.lacking(
		{
			"resource": server.id,
			"path": setting.path,
			"message": sprintf("%s, so databases are encrypted with a key of Microsoft's", [setting.text]),
		},
		_companions,
		"server_id",
	)
}
