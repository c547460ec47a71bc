package guard.policies.azure.data_factory_public_network_test

import data.guard.policies.azure.data_factory_public_network as policy

test_denies_public_network_enabled_true if {
	violations := policy.deny with input.resources as _factory({"public_network_enabled": true})

	violations == {{
		"resource": "azurerm_data_factory.ingest",
		"path": ["public_network_enabled"],
		"message": "public_network_enabled is true, so the factory answers the whole Internet",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _factory({})

	violations == {{
		"resource": "azurerm_data_factory.ingest",
		"path": ["public_network_enabled"],
		"message": "public_network_enabled is not set and defaults to true, so the factory answers the whole Internet",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _factory({"public_network_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_data_factory.ingest",
		"path": ["public_network_enabled"],
		"message": "public_network_enabled is not known before deployment, so the factory answers the whole Internet",
	}}
}

test_allows_public_network_enabled_false if {
	violations := policy.deny with input.resources as _factory({"public_network_enabled": false})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"public_network_enabled": true}}]}

	violations == set()
}

_factory(config) := {"azurerm_data_factory": [{"id": "azurerm_data_factory.ingest", "name": "ingest", "config": config}]}
