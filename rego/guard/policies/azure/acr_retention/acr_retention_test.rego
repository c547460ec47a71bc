package guard.policies.azure.acr_retention_test

import data.guard.policies.azure.acr_retention as policy

test_denies_a_registry_without_retention if {
	violations := policy.deny with input.resources as _registry({})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["retention_policy_in_days"],
		"message": "retention_policy_in_days is not set, so untagged manifests stay for ever",
	}}
}

test_denies_the_older_block_switched_off if {
	violations := policy.deny with input.resources as _registry({"retention_policy": [{"enabled": false, "days": 7}]})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["retention_policy", 0, "enabled"],
		"message": "retention_policy.enabled is false, so untagged manifests stay for ever",
	}}
}

test_points_at_an_unknown_time if {
	violations := policy.deny with input.resources as _registry({"retention_policy_in_days": {"$unknown": "var.days"}})

	violations == {{
		"resource": "azurerm_container_registry.ml",
		"path": ["retention_policy_in_days"],
		"message": "retention_policy_in_days is not known before deployment, so untagged manifests stay for ever",
	}}
}

test_allows_a_retention_time if {
	violations := policy.deny with input.resources as _registry({"retention_policy_in_days": 14})

	violations == set()
}

test_allows_the_older_block if {
	violations := policy.deny with input.resources as _registry({"retention_policy": [{"enabled": true, "days": 7}]})

	violations == set()
}

_registry(config) := {"azurerm_container_registry": [{"id": "azurerm_container_registry.ml", "name": "ml", "config": config}]}
