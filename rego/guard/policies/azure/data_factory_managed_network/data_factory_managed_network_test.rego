package guard.policies.azure.data_factory_managed_network_test

import data.guard.policies.azure.data_factory_managed_network as policy

test_denies_managed_virtual_network_enabled_false if {
	violations := policy.deny with input.resources as _factory({"managed_virtual_network_enabled": false})

	violations == {{
		"resource": "azurerm_data_factory.ingest",
		"path": ["managed_virtual_network_enabled"],
		"message": "managed_virtual_network_enabled is false, so pipelines reach data over public endpoints",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _factory({})

	violations == {{
		"resource": "azurerm_data_factory.ingest",
		"path": ["managed_virtual_network_enabled"],
		"message": "managed_virtual_network_enabled is not set and defaults to false, so pipelines reach data over public endpoints",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _factory({"managed_virtual_network_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_data_factory.ingest",
		"path": ["managed_virtual_network_enabled"],
		"message": "managed_virtual_network_enabled is not known before deployment, so pipelines reach data over public endpoints",
	}}
}

test_allows_managed_virtual_network_enabled_true if {
	violations := policy.deny with input.resources as _factory({"managed_virtual_network_enabled": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"managed_virtual_network_enabled": false}}]}

	violations == set()
}

_factory(config) := {"azurerm_data_factory": [{"id": "azurerm_data_factory.ingest", "name": "ingest", "config": config}]}
