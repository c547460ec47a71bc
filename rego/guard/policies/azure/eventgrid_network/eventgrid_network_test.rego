package guard.policies.azure.eventgrid_network_test

import data.guard.policies.azure.eventgrid_network as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _topic({})

	violations == {{
		"resource": "azurerm_eventgrid_topic.models",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true and no inbound_ip_rule narrows it, so every network may send events",
	}}
}

test_denies_a_public_domain if {
	violations := policy.deny with input.resources as {"azurerm_eventgrid_domain": [{"id": "azurerm_eventgrid_domain.d", "name": "d", "config": {"public_network_access_enabled": true}}]}

	violations == {{
		"resource": "azurerm_eventgrid_domain.d",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is true and no inbound_ip_rule narrows it, so every network may send events",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _topic({"public_network_access_enabled": {"$unknown": "var.public"}})

	violations == {{
		"resource": "azurerm_eventgrid_topic.models",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not known before deployment and no inbound_ip_rule narrows it, so every network may send events",
	}}
}

test_allows_private_access_only if {
	violations := policy.deny with input.resources as _topic({"public_network_access_enabled": false})

	violations == set()
}

test_allows_listed_addresses if {
	violations := policy.deny with input.resources as _topic({"inbound_ip_rule": [{"ip_mask": "198.51.100.0/24"}]})

	violations == set()
}

test_allows_a_private_namespace if {
	violations := policy.deny with input.resources as {"azurerm_eventgrid_namespace": [{"id": "azurerm_eventgrid_namespace.n", "name": "n", "config": {"public_network_access": "Disabled"}}]}

	violations == set()
}

_topic(config) := {"azurerm_eventgrid_topic": [{"id": "azurerm_eventgrid_topic.models", "name": "models", "config": config}]}
