# METADATA
# title: Database firewall rules must not admit large ranges of addresses
# description: |
#   A range of thousands of addresses belongs to many; any of them may try passwords against the
#   database.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_firewall_rule
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/firewall-configure
# custom:
#   id: GRD-AZ-231
#   severity: low
#   category: network
#   systems: [databases]
#   resources:
#     - azurerm_mssql_firewall_rule
#     - azurerm_sql_firewall_rule
#     - azurerm_postgresql_firewall_rule
#     - azurerm_postgresql_flexible_server_firewall_rule
#     - azurerm_mysql_firewall_rule
#     - azurerm_mysql_flexible_server_firewall_rule
#     - azurerm_mariadb_firewall_rule
#     - azurerm_synapse_firewall_rule
#     - azurerm_redis_firewall_rule
#     - azurerm_cosmosdb_postgresql_firewall_rule
#     - azurerm_mongo_cluster_firewall_rule
#     - azurerm_data_lake_store_firewall_rule
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the addresses that need the database, or use a private endpoint and no rules.
#
#         resource "azurerm_mssql_firewall_rule" "office" {
#           start_ip_address = "198.51.100.0"
#           end_ip_address   = "198.51.100.255"
#         }
package guard.policies.azure.database_firewall_range

import data.guard.lib.azure.argument

_types := ["azurerm_mssql_firewall_rule", "azurerm_sql_firewall_rule", "azurerm_postgresql_firewall_rule", "azurerm_postgresql_flexible_server_firewall_rule", "azurerm_mysql_firewall_rule", "azurerm_mysql_flexible_server_firewall_rule", "azurerm_mariadb_firewall_rule", "azurerm_synapse_firewall_rule", "azurerm_redis_firewall_rule", "azurerm_cosmosdb_postgresql_firewall_rule", "azurerm_mongo_cluster_firewall_rule", "azurerm_data_lake_store_firewall_rule"]

deny contains violation if {
	some rule in argument.resources(_types)
	start := argument.read(rule.config, [["start_ip_address"], ["start_ip"]], null)
	end := argument.read(rule.config, [["end_ip_address"], ["end_ip"]], null)
	not _is_judged_elsewhere(start.value)
	not _is_private(start.value)
	size := (_number(end.value) - _number(start.value)) + 1
	size > 256

	violation := {
		"resource": rule.id,
		"path": end.path,
		"message": sprintf("the rule admits %d addresses, %s to %s", [size, start.value, end.value]),
	}
}

# ranges from the bottom up are rules for everybody
_is_judged_elsewhere(address) if {
	is_string(address)
	startswith(address, "0.")
}

_is_private(address) if {
	is_string(address)
	regex.match(`^(10\.|192\.168\.|172\.(1[6-9]|2[0-9]|3[01])\.)`, address)
}

_number(address) := (((to_number(parts[0]) * 16777216) + (to_number(parts[1]) * 65536)) + (to_number(parts[2]) * 256)) + to_number(parts[3]) if {
	is_string(address)
	regex.match(`^[0-9]{1,3}(\.[0-9]{1,3}){3}$`, address)
	parts := split(address, ".")
}
