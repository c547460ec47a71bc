# METADATA
# title: SQL servers must not be reachable from public networks
# description: |
#   The server has an address on the Internet, so that firewall rules and passwords are all that
#   keeps outsiders from the databases.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_server
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/connectivity-settings
# custom:
#   id: GRD-AZ-084
#   severity: medium
#   category: network
#   systems: [sql]
#   resources: [azurerm_mssql_server, azurerm_sql_server]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and add a private endpoint for the server.
#
#         resource "azurerm_mssql_server" "features" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.sql_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_mssql_server", "azurerm_sql_server"]

deny contains violation if {
	some server in argument.resources(_types)
	setting := argument.read(server.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": server.id,
		"path": setting.path,
		"message": sprintf("%s, so the server keeps an endpoint on the Internet", [setting.text]),
	}
}
