# METADATA
# title: Machine Learning workspaces must be encrypted with a customer-managed key
# description: |
#   Metadata of runs, models and data sets is encrypted with a key of Microsoft's, which the owner
#   can neither withdraw after a breach nor audit.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/concept-customer-managed-keys
# custom:
#   id: GRD-AZ-061
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [machine-learning]
#   resources: [azurerm_machine_learning_workspace]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a Key Vault key when the workspace is created.
#
#         resource "azurerm_machine_learning_workspace" "vision" {
#           encryption {
#             key_vault_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.KeyVault/vaults/kv-ml-prod"
#             key_id       = "https://kv-ml-prod.vault.azure.net/keys/mlw/0123456789abcdef0123456789abcdef"
#           }
#         }
package guard.policies.azure.ml_workspace_customer_key

import data.guard.lib.azure.argument

deny contains violation if {
	some workspace in input.resources.azurerm_machine_learning_workspace
	setting := argument.read(workspace.config, [["encryption", 0, "key_id"]], null)
	setting.value == null

	violation := {
		"resource": workspace.id,
		"path": setting.path,
		"message": sprintf("%s, so the workspace is encrypted with a key of Microsoft's", [setting.text]),
	}
}
