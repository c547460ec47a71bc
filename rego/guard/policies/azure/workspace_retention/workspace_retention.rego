# METADATA
# title: Log workspaces must keep logs for at least 90 days
# description: |
#   Intrusions are often found after months. By then the log that shows them is gone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/log_analytics_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/logs/data-retention-configure
# custom:
#   id: GRD-AZ-207
#   severity: low
#   profile: strict
#   category: logging
#   systems: [monitor]
#   resources: [azurerm_log_analytics_workspace, azurerm_application_insights]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["hipaa:164.316(b)(2)(i)", "gdpr:5(2)"]
#   remediation: |
#     Keep logs for 90 days or more, or export them.
#
#         resource "azurerm_log_analytics_workspace" "ml" {
#           retention_in_days = 90
#         }
package guard.policies.azure.workspace_retention

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_log_analytics_workspace", "azurerm_application_insights"]

deny contains violation if {
	some workspace in argument.resources(_types)
	setting := argument.read(workspace.config, [["retention_in_days"]], 30)
	_is_bad(setting.value)

	violation := {
		"resource": workspace.id,
		"path": setting.path,
		"message": sprintf("%s, so older logs are gone when an intrusion is found", [setting.text]),
	}
}

_is_bad(days) if argument.number(days) < 90

_is_bad(x) if value.is_unknown(x)
