# METADATA
# title: PostgreSQL, MySQL and MariaDB servers must not be reachable from public networks
# description: |
#   The server has an address on the Internet, so that firewall rules and passwords are all that
#   keeps outsiders from the experiments, features or metadata in it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_server
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/network/concepts-networking-private-link
# custom:
#   id: GRD-AZ-101
#   severity: medium
#   category: network
#   systems: [databases]
#   resources:
#     - azurerm_postgresql_server
#     - azurerm_mysql_server
#     - azurerm_mariadb_server
#     - azurerm_postgresql_flexible_server
#     - azurerm_mysql_flexible_server
#     - azurerm_cosmosdb_postgresql_cluster
#     - azurerm_mongo_cluster
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and add a private endpoint, or put a flexible server into a delegated
#     subnet.
#
#         resource "azurerm_postgresql_flexible_server" "mlflow" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.database_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_postgresql_server",
	"azurerm_mysql_server",
	"azurerm_mariadb_server",
	"azurerm_postgresql_flexible_server",
	"azurerm_mysql_flexible_server",
	"azurerm_cosmosdb_postgresql_cluster",
	"azurerm_mongo_cluster",
]

_paths := [
	["public_network_access_enabled"],
	["public_network_access"],
	["coordinator_public_ip_access_enabled"],
]

deny contains violation if {
	some server in argument.resources(_types)
	not server.config.delegated_subnet_id
	setting := argument.read(server.config, _paths, true)
	not _is_off(setting.value)

	violation := {
		"resource": server.id,
		"path": setting.path,
		"message": sprintf("%s, so the server keeps an endpoint on the Internet", [setting.text]),
	}
}

_is_off(x) if value.is_false(x)

_is_off(x) if x == "Disabled"
