# METADATA
# title: Activity logs must be kept for at least a year
# description: |
#   Intrusions are often found after months. By then nobody can say who changed what.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_log_profile
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/essentials/activity-log
# custom:
#   id: GRD-AZ-204
#   severity: low
#   category: logging
#   systems: [monitor]
#   resources: [azurerm_monitor_log_profile]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["hipaa:164.316(b)(2)(i)", "gdpr:5(2)"]
#   remediation: |
#     Keep the log for 365 days or more; 0 days or no policy keeps it for ever.
#
#         resource "azurerm_monitor_log_profile" "activity" {
#           retention_policy {
#             enabled = true
#             days    = 365
#           }
#         }
package guard.policies.azure.log_profile_retention

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some profile in input.resources.azurerm_monitor_log_profile
	days := argument.read(profile.config, [["retention_policy", 0, "days"]], 0)
	not _long_enough(days.value)
	not argument.off(profile.config, ["retention_policy", 0, "enabled"])

	violation := {
		"resource": profile.id,
		"path": days.path,
		"message": sprintf("%s, fewer than 365", [days.text]),
	}
}

# a policy of so many days that does not apply was meant to
deny contains violation if {
	some profile in input.resources.azurerm_monitor_log_profile
	switch := argument.read(profile.config, [["retention_policy", 0, "enabled"]], true)
	value.is_false(switch.value)
	argument.number(object.get(profile.config, ["retention_policy", 0, "days"], 0)) > 0

	violation := {
		"resource": profile.id,
		"path": switch.path,
		"message": sprintf("%s, so that the days of the policy do not apply", [switch.text]),
	}
}

_long_enough(days) if argument.number(days) == 0

_long_enough(days) if argument.number(days) >= 365
