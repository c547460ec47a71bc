# METADATA
# title: SQL servers must accept only Microsoft Entra sign-ins
# description: |
#   Passwords of the databases' own remain valid beside Entra accounts: they can be guessed or leak,
#   need no second factor, and outlive the people who knew them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_server
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/authentication-azure-ad-only-authentication
# custom:
#   id: GRD-AZ-087
#   severity: low
#   category: access-control
#   systems: [sql]
#   resources: [azurerm_mssql_server, azurerm_mssql_managed_instance]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Set azuread_authentication_only beside the Entra administrator.
#
#         resource "azurerm_mssql_server" "registry" {
#           azuread_administrator {
#             azuread_authentication_only = true
#           }
#         }
package guard.policies.azure.sql_entra_only

import data.guard.lib.azure.argument
import data.guard.lib.value

# a server without an administrator of Entra ID is judged by a policy of its own
deny contains violation if {
	some server in argument.resources(["azurerm_mssql_server", "azurerm_mssql_managed_instance"])
	_has_administrator(server.config)
	setting := argument.read(server.config, _paths, false)
	not value.is_true(setting.value)

	violation := {
		"resource": server.id,
		"path": setting.path,
		"message": sprintf("%s, so sign-ins with SQL passwords are accepted", [setting.text]),
	}
}

_paths := [
	["azuread_administrator", 0, "azuread_authentication_only"],
	["azure_active_directory_administrator", 0, "azuread_authentication_only_enabled"],
]

_has_administrator(config) if {
	some block in ["azuread_administrator", "azure_active_directory_administrator"]
	object.get(config, block, []) != []
}
