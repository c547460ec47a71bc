# METADATA
# title: Synapse workspaces must not be reachable from public networks
# description: |
#   The studio and the SQL endpoints answer the whole Internet, so a stolen password or token works
#   from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/synapse_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/synapse-analytics/security/connectivity-settings
# custom:
#   id: GRD-AZ-120
#   severity: medium
#   category: network
#   systems: [synapse]
#   resources: [azurerm_synapse_workspace]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and add private endpoints for the workspace.
#
#         resource "azurerm_synapse_workspace" "reports" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.synapse_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some workspace in input.resources.azurerm_synapse_workspace
	setting := argument.read(workspace.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": workspace.id,
		"path": setting.path,
		"message": sprintf("%s, so the workspace answers the whole Internet", [setting.text]),
	}
}
