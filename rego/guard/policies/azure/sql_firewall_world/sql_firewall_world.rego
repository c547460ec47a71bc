# METADATA
# title: SQL firewall rules must not admit the whole Internet
# description: |
#   Anyone on the Internet can try passwords against the database and any flaw of its protocol. One
#   leaked or guessed password then opens the data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_firewall_rule
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/firewall-configure
# custom:
#   id: GRD-AZ-088
#   severity: high
#   category: network
#   systems: [sql]
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
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the addresses that need the database, or use a private endpoint and no rules.
#
#         resource "azurerm_mssql_firewall_rule" "office" {
#           start_ip_address = "198.51.100.0"
#           end_ip_address   = "198.51.100.255"
#         }
package guard.policies.azure.sql_firewall_world

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_mssql_firewall_rule",
	"azurerm_sql_firewall_rule",
	"azurerm_postgresql_firewall_rule",
	"azurerm_postgresql_flexible_server_firewall_rule",
	"azurerm_mysql_firewall_rule",
	"azurerm_mysql_flexible_server_firewall_rule",
	"azurerm_mariadb_firewall_rule",
	"azurerm_synapse_firewall_rule",
	"azurerm_redis_firewall_rule",
	"azurerm_cosmosdb_postgresql_firewall_rule",
	"azurerm_mongo_cluster_firewall_rule",
]

# a range that starts at the bottom and ends in the upper half of all addresses
deny contains violation if {
	some rule in argument.resources(_types)
	start := argument.read(rule.config, [["start_ip_address"], ["start_ip"]], null)
	end := argument.read(rule.config, [["end_ip_address"], ["end_ip"]], null)
	_is_bottom(start.value)
	_is_far(end.value)

	violation := {
		"resource": rule.id,
		"path": end.path,
		"message": sprintf("the rule admits the addresses 0.0.0.0 to %s", [_text(end.value)]),
	}
}

_is_bottom(address) if {
	is_string(address)
	regex.match(`^0\.0\.0\.[01]$`, address)
}

_is_far(address) if {
	is_string(address)
	regex.match(`^(12[89]|1[3-9][0-9]|2[0-9]{2})\.`, address)
}

_is_far(address) if value.is_unknown(address)

_text(address) := address if is_string(address)

else := "an address that is not known"
