# METADATA
# title: Alert rules of the activity log and of Sentinel must be switched on
# description: |
#   What somebody once found worth an alarm happens without one.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_activity_log_alert
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/alerts/alerts-types
# custom:
#   id: GRD-AZ-266
#   severity: low
#   category: logging
#   systems: [monitor]
#   resources:
#     - azurerm_monitor_activity_log_alert
#     - azurerm_monitor_scheduled_query_rules_alert_v2
#     - azurerm_monitor_scheduled_query_rules_alert
#     - azurerm_sentinel_alert_rule_scheduled
#     - azurerm_sentinel_alert_rule_nrt
#     - azurerm_sentinel_alert_rule_ms_security_incident
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Switch the rule on, or remove it.
#
#         resource "azurerm_monitor_activity_log_alert" "changes" {
#           enabled = true
#         }
package guard.policies.azure.alert_rule_disabled

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_monitor_activity_log_alert",
	"azurerm_monitor_scheduled_query_rules_alert_v2",
	"azurerm_monitor_scheduled_query_rules_alert",
	"azurerm_sentinel_alert_rule_scheduled",
	"azurerm_sentinel_alert_rule_nrt",
	"azurerm_sentinel_alert_rule_ms_security_incident",
]

deny contains violation if {
	some alert in argument.resources(_types)
	setting := argument.read(alert.config, [["enabled"]], true)
	not value.is_true(setting.value)

	violation := {
		"resource": alert.id,
		"path": setting.path,
		"message": sprintf("%s, so nobody is told", [setting.text]),
	}
}
