# METADATA
# title: Synapse workspaces must record an audit log
# description: |
#   Without an audit log nobody can say which tables an intruder or an insider read or changed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/synapse_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/auditing-overview
# custom:
#   id: GRD-AZ-123
#   severity: medium
#   category: logging
#   systems: [synapse]
#   resources: [azurerm_synapse_workspace]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Add an auditing policy for the workspace.
#
#         resource "azurerm_synapse_workspace_extended_auditing_policy" "warehouse" {
#           synapse_workspace_id   = azurerm_synapse_workspace.warehouse.id
#           log_monitoring_enabled = true
#         }
package guard.policies.azure.synapse_auditing

import data.guard.lib.azure.companion
import data.guard.lib.reference

_policies := companion.of("azurerm_synapse_workspace_extended_auditing_policy")

_audited := companion.targets(["azurerm_synapse_workspace_extended_auditing_policy"], "synapse_workspace_id")

deny contains violation if {
	some workspace in input.resources.azurerm_synapse_workspace
	not reference.includes(_audited, workspace)

	violation := companion.lacking(
		{
			"resource": workspace.id,
			"path": [],
			"message": "the workspace has no azurerm_synapse_workspace_extended_auditing_policy, so queries leave no record",
		},
		_policies,
		"synapse_workspace_id",
	)
}
