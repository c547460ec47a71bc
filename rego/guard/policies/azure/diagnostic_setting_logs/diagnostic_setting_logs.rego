# METADATA
# title: Diagnostic settings must send logs
# description: |
#   The setting looks as if the resource were watched, yet sends no log. An intrusion leaves
#   nothing to investigate.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_diagnostic_setting
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/essentials/diagnostic-settings
# custom:
#   id: GRD-AZ-205
#   severity: low
#   category: logging
#   systems: [monitor]
#   resources: [azurerm_monitor_diagnostic_setting]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Name the categories of logs, or the group of all of them.
#
#         resource "azurerm_monitor_diagnostic_setting" "vault" {
#           enabled_log {
#             category_group = "allLogs"
#           }
#         }
package guard.policies.azure.diagnostic_setting_logs

import data.guard.lib.value

deny contains violation if {
	some setting in input.resources.azurerm_monitor_diagnostic_setting
	is_array(object.get(setting.config, "enabled_log", []))
	is_array(object.get(setting.config, "log", []))
	count(object.get(setting.config, "enabled_log", [])) == 0
	switched := [log | some log in object.get(setting.config, "log", []); is_object(log); not value.is_false(object.get(log, "enabled", true))]
	count(switched) == 0

	violation := {
		"resource": setting.id,
		"path": ["enabled_log"],
		"message": "the setting enables no category of logs",
	}
}

# older providers list each category with a switch
deny contains violation if {
	some setting in input.resources.azurerm_monitor_diagnostic_setting
	is_array(setting.config.log)
	some i, log in setting.config.log
	is_object(log)
	value.is_false(log.enabled)
	some other in setting.config.log
	is_object(other)
	not value.is_false(object.get(other, "enabled", true))

	violation := {
		"resource": setting.id,
		"path": ["log", i, "enabled"],
		"message": sprintf("the category %v is switched off", [object.get(log, "category", "of logs")]),
	}
}
