package guard.policies.azure.acr_anonymous_pull_test

import data.guard.policies.azure.acr_anonymous_pull as policy

test_denies_anonymous_pull_enabled_true if {
	violations := policy.deny with input.resources as _registry({"anonymous_pull_enabled": true})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["anonymous_pull_enabled"],
		"message": "anonymous_pull_enabled is true, so everyone may download every image",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _registry({"anonymous_pull_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["anonymous_pull_enabled"],
		"message": "anonymous_pull_enabled is not known before deployment, so everyone may download every image",
	}}
}

test_allows_anonymous_pull_enabled_false if {
	violations := policy.deny with input.resources as _registry({"anonymous_pull_enabled": false})

	violations == set()
}

test_allows_a_basic_registry_which_cannot_serve_anonymously if {
	violations := policy.deny with input.resources as _registry({"sku": "Basic", "anonymous_pull_enabled": true})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _registry({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"anonymous_pull_enabled": true}}]}

	violations == set()
}

_registry(config) := {"azurerm_container_registry": [{"id": "azurerm_container_registry.ml", "name": "ml", "config": config}]}
