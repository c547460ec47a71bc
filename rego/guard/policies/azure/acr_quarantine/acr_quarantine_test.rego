package guard.policies.azure.acr_quarantine_test

import data.guard.policies.azure.acr_quarantine as policy

test_denies_quarantine_policy_enabled_false if {
	violations := policy.deny with input.resources as _registry({"quarantine_policy_enabled": false})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["quarantine_policy_enabled"],
		"message": "quarantine_policy_enabled is false, so images can be pulled before they are checked",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _registry({})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["quarantine_policy_enabled"],
		"message": "quarantine_policy_enabled is not set and defaults to false, so images can be pulled before they are checked",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _registry({"quarantine_policy_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["quarantine_policy_enabled"],
		"message": "quarantine_policy_enabled is not known before deployment, so images can be pulled before they are checked",
	}}
}

test_allows_quarantine_policy_enabled_true if {
	violations := policy.deny with input.resources as _registry({"quarantine_policy_enabled": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"quarantine_policy_enabled": false}}]}

	violations == set()
}

_registry(config) := {"azurerm_container_registry": [{"id": "azurerm_container_registry.ml", "name": "ml", "config": config}]}
