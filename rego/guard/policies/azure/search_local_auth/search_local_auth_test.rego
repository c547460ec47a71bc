package guard.policies.azure.search_local_auth_test

import data.guard.policies.azure.search_local_auth as policy

test_denies_local_authentication_enabled_true if {
	violations := policy.deny with input.resources as _service({"local_authentication_enabled": true})

	violations == {{
		"resource": "azurerm_search_service.rag",
		"path": ["local_authentication_enabled"],
		"message": "local_authentication_enabled is true, so whoever holds an API key controls the indexes",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _service({})

	violations == {{
		"resource": "azurerm_search_service.rag",
		"path": ["local_authentication_enabled"],
		"message": "local_authentication_enabled is not set and defaults to true, so whoever holds an API key controls the indexes",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _service({"local_authentication_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_search_service.rag",
		"path": ["local_authentication_enabled"],
		"message": "local_authentication_enabled is not known before deployment, so whoever holds an API key controls the indexes",
	}}
}

test_allows_local_authentication_enabled_false if {
	violations := policy.deny with input.resources as _service({"local_authentication_enabled": false})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"local_authentication_enabled": true}}]}

	violations == set()
}

_service(config) := {"azurerm_search_service": [{"id": "azurerm_search_service.rag", "name": "rag", "config": config}]}
