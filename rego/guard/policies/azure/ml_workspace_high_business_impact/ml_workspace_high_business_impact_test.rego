package guard.policies.azure.ml_workspace_high_business_impact_test

import data.guard.policies.azure.ml_workspace_high_business_impact as policy

test_denies_high_business_impact_false if {
	violations := policy.deny with input.resources as _workspace({"high_business_impact": false})

	violations == {{
		"resource": "azurerm_machine_learning_workspace.ml",
		"path": ["high_business_impact"],
		"message": "high_business_impact is false, so diagnostic data is not reduced and scratch disks are not encrypted",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _workspace({})

	violations == {{
		"resource": "azurerm_machine_learning_workspace.ml",
		"path": ["high_business_impact"],
		"message": "high_business_impact is not set and defaults to false, so diagnostic data is not reduced and scratch disks are not encrypted",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _workspace({"high_business_impact": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_machine_learning_workspace.ml",
		"path": ["high_business_impact"],
		"message": "high_business_impact is not known before deployment, so diagnostic data is not reduced and scratch disks are not encrypted",
	}}
}

test_allows_high_business_impact_true if {
	violations := policy.deny with input.resources as _workspace({"high_business_impact": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"high_business_impact": false}}]}

	violations == set()
}

_workspace(config) := {"azurerm_machine_learning_workspace": [{"id": "azurerm_machine_learning_workspace.ml", "name": "ml", "config": config}]}
