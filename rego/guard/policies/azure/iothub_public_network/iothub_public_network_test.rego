package guard.policies.azure.iothub_public_network_test

import data.guard.policies.azure.iothub_public_network as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _hub({})

	violations == {{
		"resource": "azurerm_iothub.edge",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true and no rule narrows it, so every network reaches the hub",
	}}
}

test_denies_rules_that_allow_by_default if {
	violations := policy.deny with input.resources as _hub({"network_rule_set": [{"default_action": "Allow"}]})

	violations == {{
		"resource": "azurerm_iothub.edge",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true and no rule narrows it, so every network reaches the hub",
	}}
}

test_denies_a_public_provisioning_service if {
	violations := policy.deny with input.resources as {"azurerm_iothub_dps": [{"id": "azurerm_iothub_dps.d", "name": "d", "config": {"public_network_access_enabled": true}}]}

	violations == {{
		"resource": "azurerm_iothub_dps.d",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is true and no rule narrows it, so every network reaches the hub",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _hub({"public_network_access_enabled": {"$unknown": "var.public"}})

	violations == {{
		"resource": "azurerm_iothub.edge",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not known before deployment and no rule narrows it, so every network reaches the hub",
	}}
}

test_allows_private_access_only if {
	violations := policy.deny with input.resources as _hub({"public_network_access_enabled": false})

	violations == set()
}

test_allows_listed_addresses if {
	violations := policy.deny with input.resources as _hub({"network_rule_set": [{"ip_rule": [{"ip_mask": "198.51.100.0/24"}]}]})

	violations == set()
}

test_allows_filters if {
	violations := policy.deny with input.resources as {"azurerm_iothub_dps": [{"id": "azurerm_iothub_dps.d", "name": "d", "config": {"ip_filter_rule": [{"ip_mask": "198.51.100.0/24"}]}}]}

	violations == set()
}

_hub(config) := {"azurerm_iothub": [{"id": "azurerm_iothub.edge", "name": "edge", "config": config}]}
