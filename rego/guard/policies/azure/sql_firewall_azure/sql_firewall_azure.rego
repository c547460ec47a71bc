# METADATA
# title: Database firewall rules must not admit all of Azure
# description: |
#   The address 0.0.0.0 stands for every machine in Azure, those of other customers included: an
#   attacker rents one and is past the firewall.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_firewall_rule
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/network-access-controls-overview
# custom:
#   id: GRD-AZ-089
#   severity: medium
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
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use a private endpoint or a virtual network rule for the services that need the database.
#
#         resource "azurerm_postgresql_flexible_server_firewall_rule" "pipelines" {
#           start_ip_address = "198.51.100.7"
#           end_ip_address   = "198.51.100.7"
#         }
package guard.policies.azure.sql_firewall_azure

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
]

deny contains violation if {
	some rule in argument.resources(_types)
	rule.config.start_ip_address == "0.0.0.0"
	_may_be_azure(rule.config.end_ip_address)

	violation := {
		"resource": rule.id,
		"path": ["end_ip_address"],
		"message": "a rule from 0.0.0.0 to 0.0.0.0 admits every machine in Azure, of other customers too",
	}
}

_may_be_azure(address) if address == "0.0.0.0"

_may_be_azure(address) if value.is_unknown(address)
