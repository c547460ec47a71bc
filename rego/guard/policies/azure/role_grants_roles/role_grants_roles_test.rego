package guard.policies.azure.role_grants_roles_test

import data.guard.policies.azure.role_grants_roles as policy

test_denies_writing_role_definitions if {
	violations := policy.deny with input.resources as _resource({"permissions": [{"actions": ["Microsoft.Authorization/roleDefinitions/write"]}]})

	violations == {
		{
			"resource": "azurerm_role_definition.operator",
			"path": ["permissions", 0, "actions", 0],
			"message": "Microsoft.Authorization/roleDefinitions/write lets the holders of the role grant themselves others",
		},
	}
}

test_denies_all_of_authorization if {
	violations := policy.deny with input.resources as _resource({"permissions": [{"actions": ["Microsoft.Authorization/*"]}]})

	violations == {
		{
			"resource": "azurerm_role_definition.operator",
			"path": ["permissions", 0, "actions", 0],
			"message": "Microsoft.Authorization/* lets the holders of the role grant themselves others",
		},
	}
}

test_allows_actions_that_are_taken_back if {
	violations := policy.deny with input.resources as _resource({"permissions": [{"actions": ["Microsoft.Authorization/*"], "not_actions": ["Microsoft.Authorization/*/Write"]}]})

	violations == set()
}

test_allows_reading if {
	violations := policy.deny with input.resources as _resource({"permissions": [{"actions": ["Microsoft.Authorization/*/read"]}]})

	violations == set()
}

test_ignores_unknown_actions if {
	violations := policy.deny with input.resources as _resource({"permissions": {"$unknown": "var.permissions"}})

	violations == set()
}

_resource(config) := {"azurerm_role_definition": [{"id": "azurerm_role_definition.operator", "name": "operator", "config": config}]}
