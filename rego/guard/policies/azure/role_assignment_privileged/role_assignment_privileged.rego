# METADATA
# title: Privileged administrator roles must not be assigned on whole subscriptions
# description: |
#   Whoever takes over the identity, by a stolen token or a careless pipeline, owns everything
#   in the subscription.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/role_assignment
#   - ref: https://learn.microsoft.com/en-us/azure/role-based-access-control/best-practices
# custom:
#   id: GRD-AZ-212
#   severity: high
#   category: access-control
#   systems: [identity]
#   resources: [azurerm_role_assignment, azurerm_lighthouse_definition]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)"]
#   remediation: |
#     Assign a role for the task on the resource group, and let people activate owner for an
#     hour.
#
#         resource "azurerm_role_assignment" "trainers" {
#           scope                = azurerm_resource_group.ml.id
#           role_definition_name = "AzureML Data Scientist"
#         }
package guard.policies.azure.role_assignment_privileged

import data.guard.lib.value

_names := {"owner", "contributor", "user access administrator", "role based access control administrator"}

_ids := {
	"8e3af657-a8ff-443c-a75c-2fe8c4bcb635": "Owner",
	"b24988ac-6180-42a0-ab88-20f7382dd24c": "Contributor",
	"18d7d88d-d35e-4fb5-a5c3-7773c20a72d9": "User Access Administrator",
	"f58310d9-a9f6-439a-9e8d-f62e7b41a168": "Role Based Access Control Administrator",
}

deny contains violation if {
	some assignment in input.resources.azurerm_role_assignment
	[key, role] := _role(assignment.config)
	_is_wide(assignment.config.scope)
	not assignment.config.condition

	violation := {
		"resource": assignment.id,
		"path": [key],
		"message": sprintf("%s is assigned on a whole subscription or management group", [role]),
	}
}

# another tenant that manages this one
deny contains violation if {
	some delegation in input.resources.azurerm_lighthouse_definition
	is_array(delegation.config.authorization)
	some i, authorization in delegation.config.authorization
	role := _named(authorization.role_definition_id)

	violation := {
		"resource": delegation.id,
		"path": ["authorization", i, "role_definition_id"],
		"message": sprintf("%s is delegated to another tenant", [role]),
	}
}

_role(config) := ["role_definition_name", config.role_definition_name] if {
	is_string(config.role_definition_name)
	lower(config.role_definition_name) in _names
}

_role(config) := ["role_definition_id", _named(config.role_definition_id)] if not config.role_definition_name

_named(id) := _ids[parts[count(parts) - 1]] if {
	is_string(id)
	parts := split(lower(id), "/")
}

_is_wide(scope) if {
	is_string(scope)
	regex.match(`(?i)^/subscriptions/[^/]+/?$`, scope)
}

_is_wide(scope) if {
	is_string(scope)
	regex.match(`(?i)^/(providers/microsoft\.management/managementgroups/[^/]+/?)?$`, scope)
}

# the scope is a subscription or management group that is looked up or made here
_is_wide(scope) if {
	value.is_unknown(scope)
	expression := scope["$unknown"]
	is_string(expression)
	regex.match(`^(data\.)?azurerm_(subscription|management_group)\.[A-Za-z0-9_-]+(\[[^\]]*\])?\.id$`, expression)
}

_is_wide(scope) if {
	value.is_unknown(scope)
	expression := scope["$unknown"]
	is_string(expression)
	regex.match(`(?i)^/subscriptions/\$\{[^}]*\}/?$`, expression)
}
