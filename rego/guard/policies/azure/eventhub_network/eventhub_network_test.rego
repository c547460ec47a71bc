package guard.policies.azure.eventhub_network_test

import data.guard.policies.azure.eventhub_network as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _namespace({})

	violations == {{
		"resource": "azurerm_eventhub_namespace.events",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true and network_rulesets do not deny by default, so every network reaches the namespace",
	}}
}

test_denies_rules_that_allow_by_default if {
	violations := policy.deny with input.resources as _namespace({"network_rulesets": [{"default_action": "Allow"}]})

	violations == {{
		"resource": "azurerm_eventhub_namespace.events",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true and network_rulesets do not deny by default, so every network reaches the namespace",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _namespace({"public_network_access_enabled": {"$unknown": "var.public"}})

	violations == {{
		"resource": "azurerm_eventhub_namespace.events",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not known before deployment and network_rulesets do not deny by default, so every network reaches the namespace",
	}}
}

test_allows_private_access_only if {
	violations := policy.deny with input.resources as _namespace({"public_network_access_enabled": false})

	violations == set()
}

test_allows_rules_that_deny_by_default if {
	violations := policy.deny with input.resources as _namespace({"network_rulesets": [{"default_action": "Deny"}]})

	violations == set()
}

_namespace(config) := {"azurerm_eventhub_namespace": [{"id": "azurerm_eventhub_namespace.events", "name": "events", "config": config}]}
