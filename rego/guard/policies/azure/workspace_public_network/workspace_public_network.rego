# METADATA
# title: Log workspaces must not be reachable from public networks
# description: |
#   Whoever holds a key writes false entries from anywhere, and whoever holds a token reads the
#   logs.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/log_analytics_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/logs/private-link-security
# custom:
#   id: GRD-AZ-208
#   severity: low
#   profile: strict
#   category: network
#   systems: [monitor]
#   resources: [azurerm_log_analytics_workspace, azurerm_application_insights]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn both off and use a private link scope.
#
#         resource "azurerm_log_analytics_workspace" "ml" {
#           internet_ingestion_enabled = false
#           internet_query_enabled     = false
#         }
package guard.policies.azure.workspace_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some workspace in argument.resources(["azurerm_log_analytics_workspace", "azurerm_application_insights"])
	open := [setting |
		some key in ["internet_ingestion_enabled", "internet_query_enabled"]
		setting := argument.read(workspace.config, [[key]], true)
		not value.is_false(setting.value)
	]
	count(open) > 0

	violation := {
		"resource": workspace.id,
		"path": open[0].path,
		"message": sprintf("%s, so logs are written and read over the Internet", [concat(" and ", [setting.text | some setting in open])]),
	}
}
