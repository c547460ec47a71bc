# METADATA
# title: Policy assignments must be enforced
# description: |
#   The policy only watches. What it forbids is deployed all the same, by a mistake or by an
#   intruder.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/subscription_policy_assignment
#   - ref: https://learn.microsoft.com/en-us/azure/governance/policy/concepts/assignment-structure
# custom:
#   id: GRD-AZ-220
#   severity: low
#   category: configuration
#   systems: [policy]
#   resources:
#     - azurerm_subscription_policy_assignment
#     - azurerm_resource_group_policy_assignment
#     - azurerm_management_group_policy_assignment
#     - azurerm_resource_policy_assignment
#     - azurerm_policy_assignment
#   controls:
#     direct: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     Enforce the assignment once its report is clean.
#
#         resource "azurerm_subscription_policy_assignment" "regions" {
#           enforce = true
#         }
package guard.policies.azure.policy_not_enforced

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_subscription_policy_assignment",
	"azurerm_resource_group_policy_assignment",
	"azurerm_management_group_policy_assignment",
	"azurerm_resource_policy_assignment",
	"azurerm_policy_assignment",
]

deny contains violation if {
	some assignment in argument.resources(_types)
	setting := argument.read(assignment.config, [["enforce"], ["enforcement_mode"]], true)
	_is_bad(setting.value)

	violation := {
		"resource": assignment.id,
		"path": setting.path,
		"message": sprintf("%s, so what the policy forbids is deployed all the same", [setting.text]),
	}
}

_is_bad(x) if value.is_false(x)

_is_bad(x) if x == "DoNotEnforce"

_is_bad(x) if value.is_unknown(x)
