# METADATA
# title: PostgreSQL, MySQL and MariaDB servers must require TLS 1.2
# description: |
#   TLS 1.0 and 1.1 have known weaknesses that let someone in the network path recover or alter
#   queries, rows and passwords.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_server
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/single-server/how-to-tls-configurations
# custom:
#   id: GRD-AZ-100
#   severity: medium
#   category: encryption
#   systems: [databases]
#   resources: [azurerm_postgresql_server, azurerm_mysql_server, azurerm_mariadb_server]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set the lowest accepted protocol to TLS 1.2. Before version 3 of the provider no version is
#     enforced unless it is set.
#
#         resource "azurerm_mysql_server" "airflow" {
#           ssl_minimal_tls_version_enforced = "TLS1_2"
#         }
package guard.policies.azure.database_minimum_tls

import data.guard.lib.azure.argument
import data.guard.lib.azure.provider

deny contains violation if {
	some server in argument.resources(["azurerm_postgresql_server", "azurerm_mysql_server", "azurerm_mariadb_server"])
	setting := argument.read(server.config, [["ssl_minimal_tls_version_enforced"]], _default)
	not setting.value in {"TLS1_2", "TLS1_3"}

	violation := {
		"resource": server.id,
		"path": setting.path,
		"message": sprintf("%s, so clients may use a protocol older than TLS 1.2", [setting.text]),
	}
}

_default := "TLSEnforcementDisabled" if provider.before(3)

else := "TLS1_2"
