package guard.policies.azure.storage_queue_logging_test

import data.guard.policies.azure.storage_queue_logging as policy

test_denies_queue_properties_without_logging if {
	violations := policy.deny with input.resources as _account({"queue_properties": [{"minute_metrics": [{"enabled": true}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["queue_properties", 0, "logging"],
		"message": "queue properties are set without logging, so requests to the queues leave no record",
	}}
}

test_denies_logging_of_some_requests_only if {
	violations := policy.deny with input.resources as _account({"queue_properties": [{"logging": [{"read": false, "write": true, "delete": false}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["queue_properties", 0, "logging", 0, "read"],
		"message": "queue logging leaves out requests of kind: read, delete",
	}}
}

test_points_at_an_unknown_switch if {
	violations := policy.deny with input.resources as _account({"queue_properties": [{"logging": [{"read": {"$unknown": "var.log"}, "write": true, "delete": true}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["queue_properties", 0, "logging", 0, "read"],
		"message": "queue logging leaves out requests of kind: read",
	}}
}

test_denies_a_resource_of_its_own_without_logging if {
	violations := policy.deny with input.resources as {"azurerm_storage_account_queue_properties": [{"id": "azurerm_storage_account_queue_properties.jobs", "name": "jobs", "config": {"storage_account_id": {"$unknown": "azurerm_storage_account.lake.id", "$refs": ["azurerm_storage_account.lake"]}}}]}

	violations == {{
		"resource": "azurerm_storage_account_queue_properties.jobs",
		"path": ["logging"],
		"message": "queue properties are set without logging, so requests to the queues leave no record",
	}}
}

test_allows_logging_of_all_requests if {
	violations := policy.deny with input.resources as _account({"queue_properties": [{"logging": [{"read": true, "write": true, "delete": true}]}]})

	violations == set()
}

test_ignores_an_account_without_queue_properties if {
	violations := policy.deny with input.resources as _account({})

	violations == set()
}

test_ignores_unknown_properties if {
	violations := policy.deny with input.resources as _account({"queue_properties": {"$unknown": "var.queue"}})

	violations == set()
}

test_allows_a_resource_of_its_own_with_logging if {
	violations := policy.deny with input.resources as {"azurerm_storage_account_queue_properties": [{"id": "azurerm_storage_account_queue_properties.jobs", "name": "jobs", "config": {"logging": [{"read": true, "write": true, "delete": true}]}}]}

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
