# METADATA
# title: Policy exemptions must expire
# description: |
#   The exemption outlives its reason. Whatever is deployed under it later is not checked
#   either.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/subscription_policy_exemption
#   - ref: https://learn.microsoft.com/en-us/azure/governance/policy/concepts/exemption-structure
# custom:
#   id: GRD-AZ-221
#   severity: low
#   category: configuration
#   systems: [policy]
#   resources:
#     - azurerm_subscription_policy_exemption
#     - azurerm_resource_group_policy_exemption
#     - azurerm_management_group_policy_exemption
#     - azurerm_resource_policy_exemption
#   controls:
#     direct: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     Give the exemption an end.
#
#         resource "azurerm_subscription_policy_exemption" "migration" {
#           expires_on = "2027-06-30T00:00:00Z"
#         }
package guard.policies.azure.policy_exemption_expiry

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_subscription_policy_exemption",
	"azurerm_resource_group_policy_exemption",
	"azurerm_management_group_policy_exemption",
	"azurerm_resource_policy_exemption",
]

deny contains violation if {
	some exemption in argument.resources(_types)
	setting := argument.read(exemption.config, [["expires_on"]], null)
	_is_bad(setting.value)

	violation := {
		"resource": exemption.id,
		"path": setting.path,
		"message": sprintf("%s, so it holds for ever", [setting.text]),
	}
}

_is_bad(x) if x == null

_is_bad(x) if value.is_unknown(x)
