# METADATA
# title: PostgreSQL servers must keep their logs for more than three days
# description: |
#   A break-in at the weekend is investigated on Monday, when the log of it is gone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_configuration
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/monitor/concepts-logging
# custom:
#   id: GRD-AZ-229
#   severity: low
#   category: logging
#   systems: [databases]
#   resources: [azurerm_postgresql_configuration, azurerm_postgresql_flexible_server_configuration]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["hipaa:164.316(b)(2)(i)", "gdpr:5(2)"]
#   remediation: |
#     Keep seven days on the server, which is the most, and send the logs to a workspace.
#
#         resource "azurerm_postgresql_configuration" "retention" {
#           value = "7"
#         }
package guard.policies.azure.postgresql_log_retention

import data.guard.lib.azure.argument
import data.guard.lib.value

_parameters := {"log_retention_days", "logfiles.retention_days"}

deny contains violation if {
	some setting in argument.resources(["azurerm_postgresql_configuration", "azurerm_postgresql_flexible_server_configuration"])
	is_string(setting.config.name)
	lower(setting.config.name) in _parameters
	_is_short(setting.config.value)

	violation := {
		"resource": setting.id,
		"path": ["value"],
		"message": sprintf("%s is %v days", [setting.config.name, _text(setting.config.value)]),
	}
}

_is_short(days) if argument.number(days) <= 3

_is_short(days) if value.is_unknown(days)

_text(days) := days if not value.is_unknown(days)

else := "an unknown number of"
