# METADATA
# title: SQL servers must require TLS 1.2 or later
# description: |
#   TLS 1.0 and 1.1 have known weaknesses, and a disabled minimum accepts even unencrypted
#   connections: someone in the network path reads queries, rows and passwords.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_server
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/connectivity-settings
# custom:
#   id: GRD-AZ-085
#   severity: medium
#   category: encryption
#   systems: [sql]
#   resources:
#     - azurerm_mssql_server
#     - azurerm_mssql_managed_instance
#     - azurerm_sql_managed_instance
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set the lowest accepted protocol to TLS 1.2. Before version 3 of the provider there is no
#     minimum unless it is set.
#
#         resource "azurerm_mssql_server" "labels" {
#           minimum_tls_version = "1.2"
#         }
package guard.policies.azure.sql_minimum_tls

import data.guard.lib.azure.argument
import data.guard.lib.azure.provider

deny contains violation if {
	some server in argument.resources([
		"azurerm_mssql_server",
		"azurerm_mssql_managed_instance",
		"azurerm_sql_managed_instance",
	])
	setting := argument.read(server.config, [["minimum_tls_version"]], _default)
	not setting.value in {"1.2", "1.3", 1.2, 1.3}

	violation := {
		"resource": server.id,
		"path": setting.path,
		"message": sprintf("%s, so clients may use a protocol older than TLS 1.2", [setting.text]),
	}
}

_default := "none" if provider.before(3)

else := "1.2"
