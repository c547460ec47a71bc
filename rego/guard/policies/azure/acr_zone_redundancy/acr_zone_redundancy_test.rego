package guard.policies.azure.acr_zone_redundancy_test

import data.guard.policies.azure.acr_zone_redundancy as policy

test_denies_zone_redundancy_enabled_false if {
	violations := policy.deny with input.resources as _registry({"zone_redundancy_enabled": false})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["zone_redundancy_enabled"],
		"message": "zone_redundancy_enabled is false, so the registry fails with one zone",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _registry({})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["zone_redundancy_enabled"],
		"message": "zone_redundancy_enabled is not set and defaults to false, so the registry fails with one zone",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _registry({"zone_redundancy_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["zone_redundancy_enabled"],
		"message": "zone_redundancy_enabled is not known before deployment, so the registry fails with one zone",
	}}
}

test_allows_zone_redundancy_enabled_true if {
	violations := policy.deny with input.resources as _registry({"zone_redundancy_enabled": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"zone_redundancy_enabled": false}}]}

	violations == set()
}

_registry(config) := {"azurerm_container_registry": [{"id": "azurerm_container_registry.ml", "name": "ml", "config": config}]}
