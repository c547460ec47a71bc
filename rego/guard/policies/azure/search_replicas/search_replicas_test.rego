package guard.policies.azure.search_replicas_test

import data.guard.policies.azure.search_replicas as policy

test_denies_replica_count_1 if {
	violations := policy.deny with input.resources as _service({"replica_count": 1})

	violations == {{
		"resource": "azurerm_search_service.rag",
		"path": ["replica_count"],
		"message": "replica_count is 1, fewer than 2, so the service has no promised availability",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _service({})

	violations == {{
		"resource": "azurerm_search_service.rag",
		"path": ["replica_count"],
		"message": "replica_count is not set and defaults to 1, fewer than 2, so the service has no promised availability",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _service({"replica_count": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_search_service.rag",
		"path": ["replica_count"],
		"message": "replica_count is not known before deployment, fewer than 2, so the service has no promised availability",
	}}
}

test_allows_replica_count_3 if {
	violations := policy.deny with input.resources as _service({"replica_count": 3})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"replica_count": 1}}]}

	violations == set()
}

_service(config) := {"azurerm_search_service": [{"id": "azurerm_search_service.rag", "name": "rag", "config": config}]}
