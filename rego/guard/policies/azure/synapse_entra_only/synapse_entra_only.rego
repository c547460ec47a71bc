# METADATA
# title: Synapse workspaces must accept only Microsoft Entra sign-ins
# description: |
#   The SQL administrator's password remains valid beside Entra accounts: it is shared, needs no
#   second factor and outlives the people who knew it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/synapse_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/synapse-analytics/sql/active-directory-authentication
# custom:
#   id: GRD-AZ-121
#   severity: low
#   category: access-control
#   systems: [synapse]
#   resources: [azurerm_synapse_workspace]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Allow Microsoft Entra sign-ins only.
#
#         resource "azurerm_synapse_workspace" "features" {
#           azuread_authentication_only = true
#         }
package guard.policies.azure.synapse_entra_only

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some workspace in input.resources.azurerm_synapse_workspace
	setting := argument.read(workspace.config, [["azuread_authentication_only"], ["azuread_authentication_only_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": workspace.id,
		"path": setting.path,
		"message": sprintf("%s, so sign-ins with SQL passwords are accepted", [setting.text]),
	}
}
