package guard.policies.azure.cosmos_network_test

import data.guard.policies.azure.cosmos_network as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true and no ip_range_filter or subnet narrows it, so every network reaches the account",
	}}
}

test_denies_public_access if {
	violations := policy.deny with input.resources as _account({"public_network_access_enabled": true})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is true and no ip_range_filter or subnet narrows it, so every network reaches the account",
	}}
}

test_denies_a_filter_that_admits_all_of_azure if {
	violations := policy.deny with input.resources as _account({"ip_range_filter": ["0.0.0.0"]})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true and no ip_range_filter or subnet narrows it, so every network reaches the account",
	}}
}

test_points_at_an_unknown_filter if {
	violations := policy.deny with input.resources as _account({"ip_range_filter": {"$unknown": "var.ips"}})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["ip_range_filter"],
		"message": "public_network_access_enabled is not set and defaults to true and no ip_range_filter or subnet narrows it, so every network reaches the account",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"public_network_access_enabled": {"$unknown": "var.public"}})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not known before deployment and no ip_range_filter or subnet narrows it, so every network reaches the account",
	}}
}

test_allows_private_access_only if {
	violations := policy.deny with input.resources as _account({"public_network_access_enabled": false})

	violations == set()
}

test_allows_listed_addresses if {
	violations := policy.deny with input.resources as _account({"ip_range_filter": ["198.51.100.7"]})

	violations == set()
}

test_allows_the_older_text if {
	violations := policy.deny with input.resources as _account({"ip_range_filter": "198.51.100.7,198.51.100.8"})

	violations == set()
}

test_allows_subnets if {
	violations := policy.deny with input.resources as _account({"is_virtual_network_filter_enabled": true})

	violations == set()
}

_account(config) := {"azurerm_cosmosdb_account": [{"id": "azurerm_cosmosdb_account.features", "name": "features", "config": config}]}
