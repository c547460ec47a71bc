package guard.policies.azure.acr_content_trust_test

import data.guard.policies.azure.acr_content_trust as policy

test_denies_trust_policy_enabled_false if {
	violations := policy.deny with input.resources as _registry({"trust_policy_enabled": false})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["trust_policy_enabled"],
		"message": "trust_policy_enabled is false, so image signatures are not kept",
	}}
}

test_denies_enabled_false if {
	violations := policy.deny with input.resources as _registry({"trust_policy": [{"enabled": false}]})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["trust_policy", 0, "enabled"],
		"message": "trust_policy.enabled is false, so image signatures are not kept",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _registry({})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["trust_policy_enabled"],
		"message": "trust_policy_enabled is not set and defaults to false, so image signatures are not kept",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _registry({"trust_policy_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["trust_policy_enabled"],
		"message": "trust_policy_enabled is not known before deployment, so image signatures are not kept",
	}}
}

test_allows_trust_policy_enabled_true if {
	violations := policy.deny with input.resources as _registry({"trust_policy_enabled": true})

	violations == set()
}

test_allows_enabled_true if {
	violations := policy.deny with input.resources as _registry({"trust_policy": [{"enabled": true}]})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"trust_policy_enabled": false}}]}

	violations == set()
}

_registry(config) := {"azurerm_container_registry": [{"id": "azurerm_container_registry.ml", "name": "ml", "config": config}]}
