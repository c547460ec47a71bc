package guard.policies.azure.data_factory_identity_test

import data.guard.policies.azure.data_factory_identity as policy

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _factory({})

	violations == {{
		"resource": "azurerm_data_factory.ingest",
		"path": ["identity", 0, "type"],
		"message": "identity.type is not set, so pipelines reach data with stored credentials",
	}}
}

test_allows_type_systemassigned if {
	violations := policy.deny with input.resources as _factory({"identity": [{"type": "SystemAssigned"}]})

	violations == set()
}

test_allows_a_value_known_after_apply if {
	violations := policy.deny with input.resources as _factory({"identity": [{"type": {"$unknown": "var.setting"}}]})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {}}]}

	violations == set()
}

_factory(config) := {"azurerm_data_factory": [{"id": "azurerm_data_factory.ingest", "name": "ingest", "config": config}]}
