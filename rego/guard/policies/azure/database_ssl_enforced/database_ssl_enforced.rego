# METADATA
# title: PostgreSQL, MySQL and MariaDB servers must require encrypted connections
# description: |
#   Clients may connect in the clear, so that anyone in the network path reads rows and passwords.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_server
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/single-server/concepts-ssl-connection-security
# custom:
#   id: GRD-AZ-099
#   severity: high
#   category: encryption
#   systems: [databases]
#   resources: [azurerm_postgresql_server, azurerm_mysql_server, azurerm_mariadb_server]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Enforce TLS, and require version 1.2.
#
#         resource "azurerm_postgresql_server" "mlflow" {
#           ssl_enforcement_enabled          = true
#           ssl_minimal_tls_version_enforced = "TLS1_2"
#         }
package guard.policies.azure.database_ssl_enforced

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_postgresql_server", "azurerm_mysql_server", "azurerm_mariadb_server"]

deny contains violation if {
	some server in argument.resources(_types)
	setting := argument.read(server.config, [["ssl_enforcement_enabled"], ["ssl_enforcement"]], true)
	_is_bad(setting.value)

	violation := {
		"resource": server.id,
		"path": setting.path,
		"message": sprintf("%s, so connections in the clear are accepted", [setting.text]),
	}
}

_is_bad(x) if x in {"Disabled", false, "false"}

_is_bad(x) if value.is_unknown(x)
