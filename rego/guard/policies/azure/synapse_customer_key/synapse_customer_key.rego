# METADATA
# title: Synapse workspaces must be encrypted with a customer-managed key
# description: |
#   Pools, notebooks and pipelines are encrypted with a key of Microsoft's, which the owner can
#   neither withdraw after a breach nor audit.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/synapse_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/synapse-analytics/security/workspaces-encryption
# custom:
#   id: GRD-AZ-122
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [synapse]
#   resources: [azurerm_synapse_workspace]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a Key Vault key when the workspace is created.
#
#         resource "azurerm_synapse_workspace" "models" {
#           customer_managed_key {
#             key_name           = "synapse"
#             key_versionless_id = "https://kv-ml-prod.vault.azure.net/keys/synapse"
#           }
#         }
package guard.policies.azure.synapse_customer_key

import data.guard.lib.azure.argument
import data.guard.lib.azure.companion
import data.guard.lib.reference

_companions := companion.of("azurerm_synapse_workspace_key")

_keyed := companion.targets(["azurerm_synapse_workspace_key"], "synapse_workspace_id")

deny contains violation if {
	some workspace in input.resources.azurerm_synapse_workspace
	setting := argument.read(workspace.config, [["customer_managed_key"]], null)
	_is_none(setting.value)
	not reference.includes(_keyed, workspace)

	violation := companion.lacking(
		{
			"resource": workspace.id,
			"path": ["customer_managed_key"],
			"message": "customer_managed_key is not set, so the workspace is encrypted with a key of Microsoft's",
		},
		_companions,
		"synapse_workspace_id",
	)
}

_is_none(x) if x == null

_is_none(x) if x == []
