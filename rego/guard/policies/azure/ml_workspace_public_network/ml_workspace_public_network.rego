# METADATA
# title: Machine Learning workspaces must not be reachable from public networks
# description: |
#   The studio, its APIs, notebooks and registered models answer the whole Internet, so a phished or
#   stolen sign-in is enough to read data, take models and start jobs from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-configure-private-link
# custom:
#   id: GRD-AZ-060
#   severity: high
#   category: network
#   systems: [machine-learning]
#   resources: [azurerm_machine_learning_workspace]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and add a private endpoint for the workspace.
#
#         resource "azurerm_machine_learning_workspace" "fraud" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.ml_workspace_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some workspace in input.resources.azurerm_machine_learning_workspace
	setting := argument.read(workspace.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": workspace.id,
		"path": setting.path,
		"message": sprintf("%s, so the workspace answers the whole Internet", [setting.text]),
	}
}
