# METADATA
# title: Administrators of databases must not have names that are easy to guess
# description: |
#   Who guesses passwords has half of the work done when the name is admin or root.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_server
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/security-best-practice
# custom:
#   id: GRD-AZ-233
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [sql]
#   resources:
#     - azurerm_mssql_server
#     - azurerm_sql_server
#     - azurerm_sql_active_directory_administrator
#     - azurerm_postgresql_server
#     - azurerm_mysql_server
#     - azurerm_mariadb_server
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Choose another name when the server is made.
#
#         resource "azurerm_mssql_server" "features" {
#           administrator_login = "ml-owner-7"
#         }
package guard.policies.azure.sql_admin_name

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_mssql_server",
	"azurerm_sql_server",
	"azurerm_sql_active_directory_administrator",
	"azurerm_postgresql_server",
	"azurerm_mysql_server",
	"azurerm_mariadb_server",
]

deny contains violation if {
	some server in argument.resources(_types)
	setting := argument.read(server.config, [["administrator_login"], ["login"]], null)
	_is_bad(setting.value)

	violation := {
		"resource": server.id,
		"path": setting.path,
		"message": sprintf("%s, so tools try it first", [setting.text]),
	}
}

_is_bad(name) if {
	is_string(name)
	lower(name) in {"admin", "administrator", "azureadmin", "azureuser", "dbadmin", "psqladmin", "root", "sa", "sqladmin", "sysadmin", "user"}
}

_is_bad(x) if value.is_unknown(x)
