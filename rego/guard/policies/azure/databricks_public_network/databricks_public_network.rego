# METADATA
# title: Databricks workspaces must not be reachable from public networks
# description: |
#   The workspace answers the whole Internet, so a stolen personal access token runs code beside the
#   lakehouse from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/databricks_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/databricks/security/network/classic/private-link
# custom:
#   id: GRD-AZ-080
#   severity: medium
#   category: network
#   systems: [databricks]
#   resources: [azurerm_databricks_workspace]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and add private endpoints for the workspace.
#
#         resource "azurerm_databricks_workspace" "lakehouse" {
#           public_network_access_enabled         = false
#           network_security_group_rules_required = "NoAzureDatabricksRules"
#         }
package guard.policies.azure.databricks_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some workspace in input.resources.azurerm_databricks_workspace
	setting := argument.read(workspace.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": workspace.id,
		"path": setting.path,
		"message": sprintf("%s, so the workspace answers the whole Internet", [setting.text]),
	}
}
