# METADATA
# title: Diagnostic logs must be kept for at least 90 days
# description: |
#   Intrusions are often found after months. By then the log that shows them is gone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_diagnostic_setting
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/essentials/diagnostic-settings
# custom:
#   id: GRD-AZ-206
#   severity: low
#   category: logging
#   systems: [monitor]
#   resources: [azurerm_monitor_diagnostic_setting]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["hipaa:164.316(b)(2)(i)", "gdpr:5(2)"]
#   remediation: |
#     Keep the log for 90 days or more, or set the retention where it is stored.
#
#         resource "azurerm_monitor_diagnostic_setting" "vault" {
#           enabled_log {
#             category = "AuditEvent"
#
#             retention_policy {
#               enabled = true
#               days    = 90
#             }
#           }
#         }
package guard.policies.azure.diagnostic_log_retention

import data.guard.lib.azure.argument

deny contains violation if {
	some setting in input.resources.azurerm_monitor_diagnostic_setting
	some block in ["enabled_log", "log"]
	is_array(setting.config[block])
	some i, log in setting.config[block]
	is_object(log)
	argument.on(log, ["retention_policy", 0, "enabled"])
	days := argument.read(log, [["retention_policy", 0, "days"]], 0)
	not _long_enough(days.value)

	violation := {
		"resource": setting.id,
		"path": array.concat([block, i], days.path),
		"message": sprintf("%s, fewer than 90", [days.text]),
	}
}

_long_enough(days) if argument.number(days) == 0

_long_enough(days) if argument.number(days) >= 90
