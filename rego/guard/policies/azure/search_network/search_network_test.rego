package guard.policies.azure.search_network_test

import data.guard.policies.azure.search_network as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _service({})

	violations == {{
		"resource": "azurerm_search_service.rag",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true and allowed_ips names no address, so every network reaches the service",
	}}
}

test_denies_public_access if {
	violations := policy.deny with input.resources as _service({"public_network_access_enabled": true, "allowed_ips": []})

	violations == {{
		"resource": "azurerm_search_service.rag",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is true and allowed_ips names no address, so every network reaches the service",
	}}
}

test_points_at_unknown_addresses if {
	violations := policy.deny with input.resources as _service({"allowed_ips": {"$unknown": "var.ips"}})

	violations == {{
		"resource": "azurerm_search_service.rag",
		"path": ["allowed_ips"],
		"message": "public_network_access_enabled is not set and defaults to true and allowed_ips names no address, so every network reaches the service",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _service({"public_network_access_enabled": {"$unknown": "var.public"}})

	violations == {{
		"resource": "azurerm_search_service.rag",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not known before deployment and allowed_ips names no address, so every network reaches the service",
	}}
}

test_allows_private_access_only if {
	violations := policy.deny with input.resources as _service({"public_network_access_enabled": false})

	violations == set()
}

test_allows_listed_addresses if {
	violations := policy.deny with input.resources as _service({"allowed_ips": ["198.51.100.7"]})

	violations == set()
}

_service(config) := {"azurerm_search_service": [{"id": "azurerm_search_service.rag", "name": "rag", "config": config}]}
