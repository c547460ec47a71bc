package guard.policies.azure.redis_tls_only_test

import data.guard.policies.azure.redis_tls_only as policy

test_denies_non_ssl_port_enabled_true if {
	violations := policy.deny with input.resources as _cache({"non_ssl_port_enabled": true})

	violations == {{
		"resource": "azurerm_redis_cache.features",
		"path": ["non_ssl_port_enabled"],
		"message": "non_ssl_port_enabled is true, so keys and data cross the network in the clear",
	}}
}

test_denies_enable_non_ssl_port_true if {
	violations := policy.deny with input.resources as _cache({"enable_non_ssl_port": true})

	violations == {{
		"resource": "azurerm_redis_cache.features",
		"path": ["enable_non_ssl_port"],
		"message": "enable_non_ssl_port is true, so keys and data cross the network in the clear",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cache({"non_ssl_port_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_redis_cache.features",
		"path": ["non_ssl_port_enabled"],
		"message": "non_ssl_port_enabled is not known before deployment, so keys and data cross the network in the clear",
	}}
}

test_allows_non_ssl_port_enabled_false if {
	violations := policy.deny with input.resources as _cache({"non_ssl_port_enabled": false})

	violations == set()
}

test_allows_enable_non_ssl_port_false if {
	violations := policy.deny with input.resources as _cache({"enable_non_ssl_port": false})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _cache({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"non_ssl_port_enabled": true}}]}

	violations == set()
}

_cache(config) := {"azurerm_redis_cache": [{"id": "azurerm_redis_cache.features", "name": "features", "config": config}]}
