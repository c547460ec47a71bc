# METADATA
# title: SQL servers must have a Microsoft Entra administrator
# description: |
#   All accounts of the databases are passwords inside them: no second factor, no central removal
#   when someone leaves, and one shared administrator.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_server
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/authentication-aad-overview
# custom:
#   id: GRD-AZ-086
#   severity: medium
#   category: access-control
#   systems: [sql]
#   resources: [azurerm_mssql_server, azurerm_sql_server]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Name a group of Microsoft Entra ID as administrator in azuread_administrator, and best allow
#     only Entra sign-ins.
#
#         resource "azurerm_mssql_server" "features" {
#           azuread_administrator {
#             login_username = "grp-sql-admins"
#             object_id      = "66666666-7777-8888-9999-000000000000"
#           }
#         }
package guard.policies.azure.sql_entra_admin

import data.guard.lib.azure.argument
import data.guard.lib.azure.companion
import data.guard.lib.reference

_administered := companion.targets(["azurerm_sql_active_directory_administrator"], "server_name")

deny contains violation if {
	some server in argument.resources(["azurerm_mssql_server", "azurerm_sql_server"])
	setting := argument.read(server.config, [["azuread_administrator"]], null)
	_is_none(setting.value)
	not reference.includes(_administered, server)

	violation := companion.lacking(
		{
			"resource": server.id,
			"path": ["azuread_administrator"],
			"message": "azuread_administrator is not set, so the server knows passwords of its own only",
		},
		companion.of("azurerm_sql_active_directory_administrator"),
		"server_name",
	)
}

_is_none(x) if x == null

_is_none(x) if x == []
