# METADATA
# title: Activation of roles must ask for a second factor
# description: |
#   A stolen password alone activates the role, and its power with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/role_management_policy
#   - ref: https://learn.microsoft.com/en-us/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings
# custom:
#   id: GRD-AZ-267
#   severity: medium
#   category: access-control
#   systems: [identity]
#   resources: [azurerm_role_management_policy, azuread_group_role_management_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Ask for multi-factor authentication, an authentication context or an approval.
#
#         resource "azurerm_role_management_policy" "owner" {
#           activation_rules {
#             require_multifactor_authentication = true
#             require_approval                   = true
#           }
#         }
package guard.policies.azure.role_activation

import data.guard.lib.azure.argument

deny contains violation if {
	some policy in argument.resources(["azurerm_role_management_policy", "azuread_group_role_management_policy"])
	argument.off(policy.config, ["activation_rules", 0, "require_multifactor_authentication"])
	not argument.on(policy.config, ["activation_rules", 0, "require_approval"])
	object.get(policy.config, ["activation_rules", 0, "required_conditional_access_authentication_context"], "") == ""

	violation := {
		"resource": policy.id,
		"path": ["activation_rules", 0, "require_multifactor_authentication"],
		"message": "require_multifactor_authentication is false, and activation asks for no approval either",
	}
}
