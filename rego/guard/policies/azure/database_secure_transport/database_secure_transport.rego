# METADATA
# title: Flexible server settings must not allow connections in the clear
# description: |
#   Clients may connect without TLS or with an old version of it, so that anyone in the network path
#   reads rows and passwords.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_flexible_server_configuration
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/security/security-tls
# custom:
#   id: GRD-AZ-105
#   severity: high
#   category: encryption
#   systems: [databases]
#   resources:
#     - azurerm_postgresql_flexible_server_configuration
#     - azurerm_mysql_flexible_server_configuration
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Leave require_secure_transport on, and allow TLS 1.2 and 1.3 only.
#
#         resource "azurerm_postgresql_flexible_server_configuration" "tls" {
#           value = "on"
#         }
package guard.policies.azure.database_secure_transport

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_postgresql_flexible_server_configuration", "azurerm_mysql_flexible_server_configuration"]

_weak := {
	"require_secure_transport": {"off", "0", "false"},
	"ssl_min_protocol_version": {"tlsv1", "tlsv1.1"},
}

deny contains violation if {
	some setting in argument.resources(_types)
	is_string(setting.config.name)
	weak := _weak[lower(setting.config.name)]
	_is_weak(setting.config.value, weak)

	violation := {
		"resource": setting.id,
		"path": ["value"],
		"message": sprintf("%s is set to a value that lets clients connect without TLS 1.2", [setting.config.name]),
	}
}

# tls_version of MySQL is a list in one text
deny contains violation if {
	some setting in argument.resources(_types)
	setting.config.name == "tls_version"
	is_string(setting.config.value)
	some version in split(lower(setting.config.value), ",")
	trim_space(version) in {"tlsv1", "tlsv1.1"}

	violation := {
		"resource": setting.id,
		"path": ["value"],
		"message": sprintf(`tls_version "%s" allows a protocol older than TLS 1.2`, [setting.config.value]),
	}
}

_is_weak(x, weak) if {
	is_string(x)
	lower(x) in weak
}

_is_weak(x, _) if value.is_unknown(x)
