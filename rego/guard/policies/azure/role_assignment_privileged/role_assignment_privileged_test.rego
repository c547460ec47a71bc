package guard.policies.azure.role_assignment_privileged_test

import data.guard.policies.azure.role_assignment_privileged as policy

test_denies_owner_on_a_subscription if {
	violations := policy.deny with input.resources as _resource({"scope": "/subscriptions/11111111-2222-3333-4444-555555555555", "role_definition_name": "Owner"})

	violations == {
		{
			"resource": "azurerm_role_assignment.trainers",
			"path": ["role_definition_name"],
			"message": "Owner is assigned on a whole subscription or management group",
		},
	}
}

test_denies_contributor_on_a_subscription_that_is_looked_up if {
	violations := policy.deny with input.resources as _resource({"scope": {"$unknown": "data.azurerm_subscription.current.id"}, "role_definition_name": "Contributor"})

	violations == {
		{
			"resource": "azurerm_role_assignment.trainers",
			"path": ["role_definition_name"],
			"message": "Contributor is assigned on a whole subscription or management group",
		},
	}
}

test_denies_contributor_on_a_subscription_whose_id_is_given if {
	violations := policy.deny with input.resources as _resource({"scope": {"$unknown": "/subscriptions/${var.subscription}"}, "role_definition_name": "Contributor"})

	violations == {
		{
			"resource": "azurerm_role_assignment.trainers",
			"path": ["role_definition_name"],
			"message": "Contributor is assigned on a whole subscription or management group",
		},
	}
}

test_allows_owner_of_a_group_in_a_subscription_whose_id_is_given if {
	violations := policy.deny with input.resources as _resource({"scope": {"$unknown": "/subscriptions/${var.subscription}/resourceGroups/ml"}, "role_definition_name": "Owner"})

	violations == set()
}

test_denies_the_id_of_a_role if {
	violations := policy.deny with input.resources as _resource({"scope": "/providers/Microsoft.Management/managementGroups/ml", "role_definition_id": "/providers/Microsoft.Authorization/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"})

	violations == {
		{
			"resource": "azurerm_role_assignment.trainers",
			"path": ["role_definition_id"],
			"message": "User Access Administrator is assigned on a whole subscription or management group",
		},
	}
}

test_denies_a_delegation if {
	violations := policy.deny with input.resources as {"azurerm_lighthouse_definition": [{"id": "azurerm_lighthouse_definition.partner", "name": "partner", "config": {"authorization": [{"role_definition_id": "b24988ac-6180-42a0-ab88-20f7382dd24c"}]}}]}

	violations == {
		{
			"resource": "azurerm_lighthouse_definition.partner",
			"path": ["authorization", 0, "role_definition_id"],
			"message": "Contributor is delegated to another tenant",
		},
	}
}

test_allows_owner_of_a_group if {
	violations := policy.deny with input.resources as _resource({"scope": "/subscriptions/1/resourceGroups/rg-ml", "role_definition_name": "Owner"})

	violations == set()
}

test_allows_reader if {
	violations := policy.deny with input.resources as _resource({"scope": "/subscriptions/1", "role_definition_name": "Reader"})

	violations == set()
}

test_allows_a_condition if {
	violations := policy.deny with input.resources as _resource({"scope": "/subscriptions/1", "role_definition_name": "User Access Administrator", "condition": "x"})

	violations == set()
}

test_ignores_an_unknown_scope if {
	violations := policy.deny with input.resources as _resource({"scope": {"$unknown": "var.scope"}, "role_definition_name": "Owner"})

	violations == set()
}

_resource(config) := {"azurerm_role_assignment": [{"id": "azurerm_role_assignment.trainers", "name": "trainers", "config": config}]}
