package guard.policies.azure.acr_export_test

import data.guard.policies.azure.acr_export as policy

test_denies_export_policy_enabled_true if {
	violations := policy.deny with input.resources as _registry({"public_network_access_enabled": false, "export_policy_enabled": true})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["export_policy_enabled"],
		"message": "export_policy_enabled is true, so images can be exported past the network restrictions",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _registry({"public_network_access_enabled": false})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["export_policy_enabled"],
		"message": "export_policy_enabled is not set and defaults to true, so images can be exported past the network restrictions",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _registry({"public_network_access_enabled": false, "export_policy_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["export_policy_enabled"],
		"message": "export_policy_enabled is not known before deployment, so images can be exported past the network restrictions",
	}}
}

test_allows_export_policy_enabled_false if {
	violations := policy.deny with input.resources as _registry({"public_network_access_enabled": false, "export_policy_enabled": false})

	violations == set()
}

test_ignores_a_public_registry if {
	violations := policy.deny with input.resources as _registry({"export_policy_enabled": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"public_network_access_enabled": false, "export_policy_enabled": true}}]}

	violations == set()
}

_registry(config) := {"azurerm_container_registry": [{"id": "azurerm_container_registry.ml", "name": "ml", "config": config}]}
