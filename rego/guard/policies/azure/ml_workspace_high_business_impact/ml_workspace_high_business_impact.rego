# METADATA
# title: Machine Learning workspaces with sensitive data must be marked as high business impact
# description: |
#   Microsoft collects more diagnostic data from the workspace, and scratch disks of clusters are
#   not encrypted, so pieces of training data end up where the owner does not look.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-encryption
# custom:
#   id: GRD-AZ-062
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [machine-learning]
#   resources: [azurerm_machine_learning_workspace]
#   controls:
#     direct: ["hipaa:164.312(a)(2)(iv)"]
#     supporting: ["soc2:C1.1", "gdpr:25"]
#   remediation: |
#     Set the flag when the workspace is created: it cannot be changed later.
#
#         resource "azurerm_machine_learning_workspace" "patients" {
#           high_business_impact = true
#         }
package guard.policies.azure.ml_workspace_high_business_impact

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some workspace in input.resources.azurerm_machine_learning_workspace
	setting := argument.read(workspace.config, [["high_business_impact"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": workspace.id,
		"path": setting.path,
		"message": sprintf("%s, so diagnostic data is not reduced and scratch disks are not encrypted", [setting.text]),
	}
}
