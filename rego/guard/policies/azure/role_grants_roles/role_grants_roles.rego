# METADATA
# title: Custom roles must not let their holders change roles or assignments
# description: |
#   Whoever may write role definitions or assignments gives themselves any other role, up to
#   owner.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/role_definition
#   - ref: https://learn.microsoft.com/en-us/azure/role-based-access-control/permissions/management-and-governance
# custom:
#   id: GRD-AZ-211
#   severity: high
#   category: access-control
#   systems: [identity]
#   resources: [azurerm_role_definition]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)"]
#   remediation: |
#     Leave Microsoft.Authorization to a few administrators with activation and approval.
#
#         resource "azurerm_role_definition" "operator" {
#           permissions {
#             actions     = ["Microsoft.MachineLearningServices/workspaces/read"]
#             not_actions = ["Microsoft.Authorization/*/Write"]
#           }
#         }
package guard.policies.azure.role_grants_roles

_granting := {
	"microsoft.authorization/*", "microsoft.authorization/*/write", "microsoft.authorization/*/*",
	"microsoft.authorization/roledefinitions/write", "microsoft.authorization/roledefinitions/*",
	"microsoft.authorization/roleassignments/write", "microsoft.authorization/roleassignments/*",
	"microsoft.authorization/elevateaccess/action",
}

deny contains violation if {
	some role in input.resources.azurerm_role_definition
	is_array(role.config.permissions)
	some i, permissions in role.config.permissions
	is_array(permissions.actions)
	some j, action in permissions.actions
	is_string(action)
	lower(action) in _granting
	not _is_taken_back(permissions, action)

	violation := {
		"resource": role.id,
		"path": ["permissions", i, "actions", j],
		"message": sprintf("%s lets the holders of the role grant themselves others", [action]),
	}
}

_is_taken_back(permissions, action) if {
	is_array(permissions.not_actions)
	taken := {lower(name) | some name in permissions.not_actions; is_string(name)}
	count({lower(action), "microsoft.authorization/*", "microsoft.authorization/*/write", "microsoft.authorization/*/*"} & taken) > 0
}
