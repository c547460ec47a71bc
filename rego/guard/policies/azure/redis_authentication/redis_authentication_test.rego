package guard.policies.azure.redis_authentication_test

import data.guard.policies.azure.redis_authentication as policy

test_denies_authentication_enabled_false if {
	violations := policy.deny with input.resources as _cache({"redis_configuration": [{"authentication_enabled": false}]})

	violations == {{
		"resource": "azurerm_redis_cache.features",
		"path": ["redis_configuration", 0, "authentication_enabled"],
		"message": "redis_configuration.authentication_enabled is false, so everyone who reaches the cache controls it",
	}}
}

test_denies_enable_authentication_false if {
	violations := policy.deny with input.resources as _cache({"redis_configuration": [{"enable_authentication": false}]})

	violations == {{
		"resource": "azurerm_redis_cache.features",
		"path": ["redis_configuration", 0, "enable_authentication"],
		"message": "redis_configuration.enable_authentication is false, so everyone who reaches the cache controls it",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cache({"redis_configuration": [{"authentication_enabled": {"$unknown": "var.setting"}}]})

	violations == {{
		"resource": "azurerm_redis_cache.features",
		"path": ["redis_configuration", 0, "authentication_enabled"],
		"message": "redis_configuration.authentication_enabled is not known before deployment, so everyone who reaches the cache controls it",
	}}
}

test_allows_authentication_enabled_true if {
	violations := policy.deny with input.resources as _cache({"redis_configuration": [{"authentication_enabled": true}]})

	violations == set()
}

test_allows_enable_authentication_true if {
	violations := policy.deny with input.resources as _cache({"redis_configuration": [{"enable_authentication": true}]})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _cache({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"redis_configuration": [{"authentication_enabled": false}]}}]}

	violations == set()
}

_cache(config) := {"azurerm_redis_cache": [{"id": "azurerm_redis_cache.features", "name": "features", "config": config}]}
