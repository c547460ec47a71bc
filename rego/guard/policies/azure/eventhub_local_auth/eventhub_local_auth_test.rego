package guard.policies.azure.eventhub_local_auth_test

import data.guard.policies.azure.eventhub_local_auth as policy

test_denies_local_authentication_enabled_true if {
	violations := policy.deny with input.resources as _namespace({"local_authentication_enabled": true})

	violations == {{
		"resource": "azurerm_eventhub_namespace.events",
		"path": ["local_authentication_enabled"],
		"message": "local_authentication_enabled is true, so whoever holds a connection string may use the namespace",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _namespace({})

	violations == {{
		"resource": "azurerm_eventhub_namespace.events",
		"path": ["local_authentication_enabled"],
		"message": "local_authentication_enabled is not set and defaults to true, so whoever holds a connection string may use the namespace",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _namespace({"local_authentication_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_eventhub_namespace.events",
		"path": ["local_authentication_enabled"],
		"message": "local_authentication_enabled is not known before deployment, so whoever holds a connection string may use the namespace",
	}}
}

test_allows_local_authentication_enabled_false if {
	violations := policy.deny with input.resources as _namespace({"local_authentication_enabled": false})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"local_authentication_enabled": true}}]}

	violations == set()
}

_namespace(config) := {"azurerm_eventhub_namespace": [{"id": "azurerm_eventhub_namespace.events", "name": "events", "config": config}]}
