# METADATA
# title: Custom roles must not grant every action
# description: |
#   Whoever holds the role owns all that is in its scope: reads every secret, deletes every log,
#   and gives the same power to others.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/role_definition
#   - ref: https://learn.microsoft.com/en-us/azure/role-based-access-control/best-practices
# custom:
#   id: GRD-AZ-210
#   severity: high
#   category: access-control
#   systems: [identity]
#   resources: [azurerm_role_definition]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)"]
#   remediation: |
#     List the actions that the holders need.
#
#         resource "azurerm_role_definition" "operator" {
#           permissions {
#             actions = ["Microsoft.MachineLearningServices/workspaces/read"]
#           }
#         }
package guard.policies.azure.role_every_action

_everything := {"*", "*/*", "*/write", "*/delete", "*/action"}

deny contains violation if {
	some role in input.resources.azurerm_role_definition
	is_array(role.config.permissions)
	some i, permissions in role.config.permissions
	some key in ["actions", "data_actions"]
	is_array(permissions[key])
	some j, action in permissions[key]
	action in _everything

	violation := {
		"resource": role.id,
		"path": ["permissions", i, key, j],
		"message": sprintf(`%s holds "%s", which is every resource of every kind in the scope`, [key, action]),
	}
}
