package guard.policies.azure.search_identity_test

import data.guard.policies.azure.search_identity as policy

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _service({})

	violations == {{
		"resource": "azurerm_search_service.rag",
		"path": ["identity", 0, "type"],
		"message": "identity.type is not set, so indexers reach data sources with keys",
	}}
}

test_allows_type_systemassigned if {
	violations := policy.deny with input.resources as _service({"identity": [{"type": "SystemAssigned"}]})

	violations == set()
}

test_allows_a_value_known_after_apply if {
	violations := policy.deny with input.resources as _service({"identity": [{"type": {"$unknown": "var.setting"}}]})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {}}]}

	violations == set()
}

_service(config) := {"azurerm_search_service": [{"id": "azurerm_search_service.rag", "name": "rag", "config": config}]}
