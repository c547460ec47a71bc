package guard.policies.azure.redis_public_network_test

import data.guard.policies.azure.redis_public_network as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _cache({})

	violations == {{
		"resource": "azurerm_redis_cache.features",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true, so the cache answers the whole Internet",
	}}
}

test_denies_public_access if {
	violations := policy.deny with input.resources as _cache({"public_network_access_enabled": true})

	violations == {{
		"resource": "azurerm_redis_cache.features",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is true, so the cache answers the whole Internet",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cache({"public_network_access_enabled": {"$unknown": "var.public"}})

	violations == {{
		"resource": "azurerm_redis_cache.features",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not known before deployment, so the cache answers the whole Internet",
	}}
}

test_allows_private_access_only if {
	violations := policy.deny with input.resources as _cache({"public_network_access_enabled": false})

	violations == set()
}

test_allows_a_cache_in_a_subnet if {
	violations := policy.deny with input.resources as _cache({"subnet_id": {"$unknown": "azurerm_subnet.redis.id", "$refs": ["azurerm_subnet.redis"]}})

	violations == set()
}

_cache(config) := {"azurerm_redis_cache": [{"id": "azurerm_redis_cache.features", "name": "features", "config": config}]}
