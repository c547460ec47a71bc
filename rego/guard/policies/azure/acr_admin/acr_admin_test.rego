package guard.policies.azure.acr_admin_test

import data.guard.policies.azure.acr_admin as policy

test_denies_admin_enabled_true if {
	violations := policy.deny with input.resources as _registry({"admin_enabled": true})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["admin_enabled"],
		"message": "admin_enabled is true, so one shared password may replace every image",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _registry({"admin_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["admin_enabled"],
		"message": "admin_enabled is not known before deployment, so one shared password may replace every image",
	}}
}

test_allows_admin_enabled_false if {
	violations := policy.deny with input.resources as _registry({"admin_enabled": false})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _registry({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"admin_enabled": true}}]}

	violations == set()
}

_registry(config) := {"azurerm_container_registry": [{"id": "azurerm_container_registry.ml", "name": "ml", "config": config}]}
