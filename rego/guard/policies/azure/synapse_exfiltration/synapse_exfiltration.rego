# METADATA
# title: Synapse workspaces must prevent data exfiltration
# description: |
#   A notebook, a malicious package or an insider can copy data to storage in another tenant, since
#   compute may connect to any address.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/synapse_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/synapse-analytics/security/workspace-data-exfiltration-protection
# custom:
#   id: GRD-AZ-119
#   severity: medium
#   category: network
#   systems: [synapse]
#   resources: [azurerm_synapse_workspace]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Set it when the workspace is created, together with the managed virtual network.
#
#         resource "azurerm_synapse_workspace" "patients" {
#           data_exfiltration_protection_enabled = true
#         }
package guard.policies.azure.synapse_exfiltration

import data.guard.lib.azure.argument
import data.guard.lib.value

# protection needs a managed virtual network, whose absence a policy of its own reports
deny contains violation if {
	some workspace in input.resources.azurerm_synapse_workspace
	argument.on(workspace.config, ["managed_virtual_network_enabled"])
	setting := argument.read(workspace.config, [["data_exfiltration_protection_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": workspace.id,
		"path": setting.path,
		"message": sprintf("%s, so code in the workspace can send data to other tenants", [setting.text]),
	}
}
