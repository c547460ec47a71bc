# METADATA
# title: Machine Learning workspaces must isolate their managed network
# description: |
#   Code in a notebook, job or package can send data and models to any address on the Internet: one
#   malicious dependency is enough to carry them off.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-managed-network
# custom:
#   id: GRD-AZ-063
#   severity: medium
#   category: network
#   systems: [machine-learning]
#   resources: [azurerm_machine_learning_workspace, azurerm_ai_foundry]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Let the managed network allow only approved outbound traffic, or at least keep it isolated.
#
#         resource "azurerm_machine_learning_workspace" "churn" {
#           managed_network {
#             isolation_mode = "AllowOnlyApprovedOutbound"
#           }
#         }
package guard.policies.azure.ml_workspace_managed_network

import data.guard.lib.azure.argument

deny contains violation if {
	some workspace in argument.resources(["azurerm_machine_learning_workspace", "azurerm_ai_foundry"])
	setting := argument.read(workspace.config, [["managed_network", 0, "isolation_mode"]], "Disabled")
	not setting.value in {"AllowOnlyApprovedOutbound", "AllowInternetOutbound"}

	violation := {
		"resource": workspace.id,
		"path": setting.path,
		"message": sprintf("%s, so compute of the workspace runs outside an isolated network", [setting.text]),
	}
}
