# METADATA
# title: Synapse workspaces must run in a managed virtual network
# description: |
#   Spark and pipeline compute shares a network with other customers' and reaches data over public
#   endpoints, where a flaw in isolation or a wrong firewall rule exposes it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/synapse_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/synapse-analytics/security/synapse-workspace-managed-vnet
# custom:
#   id: GRD-AZ-118
#   severity: medium
#   category: network
#   systems: [synapse]
#   resources: [azurerm_synapse_workspace]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Set it when the workspace is created: it cannot be changed later.
#
#         resource "azurerm_synapse_workspace" "analytics" {
#           managed_virtual_network_enabled = true
#         }
package guard.policies.azure.synapse_managed_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some workspace in input.resources.azurerm_synapse_workspace
	setting := argument.read(workspace.config, [["managed_virtual_network_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": workspace.id,
		"path": setting.path,
		"message": sprintf("%s, so compute of the workspace is not isolated", [setting.text]),
	}
}
