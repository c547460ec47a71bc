package guard.policies.azure.policy_not_enforced_test

import data.guard.policies.azure.policy_not_enforced as policy

test_denies_enforce_false if {
	violations := policy.deny with input.resources as _resource({"enforce": false})

	violations == {
		{
			"resource": "azurerm_subscription_policy_assignment.regions",
			"path": ["enforce"],
			"message": "enforce is false, so what the policy forbids is deployed all the same",
		},
	}
}

test_denies_enforcement_mode_false if {
	violations := policy.deny with input.resources as _resource({"enforcement_mode": false})

	violations == {
		{
			"resource": "azurerm_subscription_policy_assignment.regions",
			"path": ["enforcement_mode"],
			"message": "enforcement_mode is false, so what the policy forbids is deployed all the same",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"enforce": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_subscription_policy_assignment.regions",
			"path": ["enforce"],
			"message": "enforce is not known before deployment, so what the policy forbids is deployed all the same",
		},
	}
}

test_allows_enforce_true if {
	violations := policy.deny with input.resources as _resource({"enforce": true})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_subscription_policy_assignment", "azurerm_resource_group_policy_assignment", "azurerm_management_group_policy_assignment", "azurerm_resource_policy_assignment", "azurerm_policy_assignment"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"enforce": false}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_subscription_policy_assignment": [{"id": "azurerm_subscription_policy_assignment.regions", "name": "regions", "config": config}]}
