package guard.policies.azure.role_every_action_test

import data.guard.policies.azure.role_every_action as policy

test_denies_every_action if {
	violations := policy.deny with input.resources as _resource({"permissions": [{"actions": ["Microsoft.Compute/*/read", "*"]}]})

	violations == {
		{
			"resource": "azurerm_role_definition.operator",
			"path": ["permissions", 0, "actions", 1],
			"message": `actions holds "*", which is every resource of every kind in the scope`,
		},
	}
}

test_denies_every_data_action if {
	violations := policy.deny with input.resources as _resource({"permissions": [{"data_actions": ["*"]}]})

	violations == {
		{
			"resource": "azurerm_role_definition.operator",
			"path": ["permissions", 0, "data_actions", 0],
			"message": `data_actions holds "*", which is every resource of every kind in the scope`,
		},
	}
}

test_allows_reading_everything if {
	violations := policy.deny with input.resources as _resource({"permissions": [{"actions": ["*/read"]}]})

	violations == set()
}

test_allows_listed_actions if {
	violations := policy.deny with input.resources as _resource({"permissions": [{"actions": ["Microsoft.Compute/virtualMachines/start/action"]}]})

	violations == set()
}

test_ignores_unknown_actions if {
	violations := policy.deny with input.resources as _resource({"permissions": [{"actions": {"$unknown": "var.actions"}}]})

	violations == set()
}

_resource(config) := {"azurerm_role_definition": [{"id": "azurerm_role_definition.operator", "name": "operator", "config": config}]}
