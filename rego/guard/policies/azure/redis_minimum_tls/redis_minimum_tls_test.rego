package guard.policies.azure.redis_minimum_tls_test

import data.guard.policies.azure.redis_minimum_tls as policy

test_denies_tls_1_0 if {
	violations := policy.deny with input.resources as _cache({"minimum_tls_version": "1.0"})

	violations == {{
		"resource": "azurerm_redis_cache.features",
		"path": ["minimum_tls_version"],
		"message": `minimum_tls_version is "1.0", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_denies_the_default if {
	violations := policy.deny with input.resources as _cache({})

	violations == {{
		"resource": "azurerm_redis_cache.features",
		"path": ["minimum_tls_version"],
		"message": `minimum_tls_version is not set and defaults to "1.0", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_points_at_an_unknown_version if {
	violations := policy.deny with input.resources as _cache({"minimum_tls_version": {"$unknown": "var.tls"}})

	violations == {{
		"resource": "azurerm_redis_cache.features",
		"path": ["minimum_tls_version"],
		"message": "minimum_tls_version is not known before deployment, so clients may use a protocol older than TLS 1.2",
	}}
}

test_denies_an_enterprise_cluster_with_tls_1_1 if {
	violations := policy.deny with input.resources as {"azurerm_redis_enterprise_cluster": [{"id": "azurerm_redis_enterprise_cluster.e", "name": "e", "config": {"minimum_tls_version": "1.1"}}]}

	violations == {{
		"resource": "azurerm_redis_enterprise_cluster.e",
		"path": ["minimum_tls_version"],
		"message": `minimum_tls_version is "1.1", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_allows_tls_1_2 if {
	violations := policy.deny with input.resources as _cache({"minimum_tls_version": "1.2"})

	violations == set()
}

test_allows_the_default_of_enterprise_clusters if {
	violations := policy.deny with input.resources as {"azurerm_redis_enterprise_cluster": [{"id": "azurerm_redis_enterprise_cluster.e", "name": "e", "config": {}}]}

	violations == set()
}

_cache(config) := {"azurerm_redis_cache": [{"id": "azurerm_redis_cache.features", "name": "features", "config": config}]}
