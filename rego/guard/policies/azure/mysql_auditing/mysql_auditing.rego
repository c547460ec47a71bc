# METADATA
# title: MySQL and MariaDB servers must not switch their audit log off
# description: |
#   Nobody can tell later who signed in and what they read or changed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mysql_flexible_server_configuration
#   - ref: https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-audit-logs
# custom:
#   id: GRD-AZ-230
#   severity: low
#   category: logging
#   systems: [databases]
#   resources:
#     - azurerm_mysql_flexible_server_configuration
#     - azurerm_mysql_configuration
#     - azurerm_mariadb_configuration
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Set the parameter to ON, and choose the events.
#
#         resource "azurerm_mysql_flexible_server_configuration" "audit" {
#           value = "ON"
#         }
package guard.policies.azure.mysql_auditing

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_mysql_flexible_server_configuration", "azurerm_mysql_configuration", "azurerm_mariadb_configuration"]

deny contains violation if {
	some setting in argument.resources(_types)
	setting.config.name in {"audit_log_enabled", "general_log"}
	_is_off(setting.config.value)

	violation := {
		"resource": setting.id,
		"path": ["value"],
		"message": sprintf("%s is switched off", [setting.config.name]),
	}
}

_is_off(x) if value.is_false(x)

_is_off(x) if {
	is_string(x)
	lower(x) in {"off", "0"}
}

_is_off(x) if value.is_unknown(x)
