# METADATA
# title: PostgreSQL servers must log connections, disconnections and checkpoints
# description: |
#   Nobody can tell later who connected, from where and for how long, so a stolen password is used
#   without a trace.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_configuration
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/monitor/concepts-logging
# custom:
#   id: GRD-AZ-106
#   severity: low
#   category: logging
#   systems: [databases]
#   resources:
#     - azurerm_postgresql_configuration
#     - azurerm_postgresql_flexible_server_configuration
#     - azurerm_postgresql_server
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Set the logging parameters to on.
#
#         resource "azurerm_postgresql_flexible_server_configuration" "connections" {
#           value = "on"
#         }
package guard.policies.azure.postgresql_logging

import data.guard.lib.azure.argument
import data.guard.lib.azure.companion
import data.guard.lib.reference
import data.guard.lib.value

_parameters := {
	"log_checkpoints", "log_connections", "log_disconnections", "log_duration", "log_retention",
	"connection_throttling", "connection_throttle.enable", "logfiles.download_enable",
}

deny contains violation if {
	some setting in argument.resources([
		"azurerm_postgresql_configuration",
		"azurerm_postgresql_flexible_server_configuration",
	])
	is_string(setting.config.name)
	lower(setting.config.name) in _parameters
	_is_off(setting.config.value)

	violation := {
		"resource": setting.id,
		"path": ["value"],
		"message": sprintf("%s is switched off", [setting.config.name]),
	}
}

_settings := companion.of("azurerm_postgresql_configuration")

_logging := {[parameter, target] |
	some setting in _settings
	parameter := setting.config.name
	parameter in {"log_checkpoints", "log_connections"}
	some target in reference.targets(setting.config.server_name)
}

# the single server logs neither unless it is told to
deny contains violation if {
	some server in input.resources.azurerm_postgresql_server
	missing := [parameter |
		some parameter in ["log_checkpoints", "log_connections"]
		not _is_set(parameter, server)
	]
	count(missing) > 0

	violation := companion.lacking(
		{
			"resource": server.id,
			"path": [],
			"message": sprintf("no azurerm_postgresql_configuration of the server sets %s", [concat(", ", missing)]),
		},
		_settings,
		"server_name",
	)
}

_is_set(parameter, server) if {
	some name in reference.identities(server)
	[parameter, name] in _logging
}

_is_off(x) if value.is_false(x)

_is_off(x) if {
	is_string(x)
	lower(x) in {"off", "0"}
}

_is_off(x) if value.is_unknown(x)
