package guard.policies.azure.messaging_customer_key_test

import data.guard.policies.azure.messaging_customer_key as policy

test_denies_event_hubs_without_a_key if {
	violations := policy.deny with input.resources as _namespace({})

	violations == {{
		"resource": "azurerm_eventhub_namespace.events",
		"path": [],
		"message": "no azurerm_eventhub_namespace_customer_managed_key names the namespace, so events are encrypted with a key of Microsoft's",
	}}
}

test_denies_a_service_bus_without_a_key if {
	violations := policy.deny with input.resources as {"azurerm_servicebus_namespace": [{"id": "azurerm_servicebus_namespace.jobs", "name": "jobs", "config": {}}]}

	violations == {{
		"resource": "azurerm_servicebus_namespace.jobs",
		"path": ["customer_managed_key"],
		"message": "customer_managed_key is not set, so messages are encrypted with a key of Microsoft's",
	}}
}

test_leaves_the_matter_open_when_a_key_belongs_to_an_unknown_namespace if {
	violations := policy.deny with input.resources as {"azurerm_eventhub_namespace": [{"id": "azurerm_eventhub_namespace.events", "name": "events", "config": {}}], "azurerm_eventhub_namespace_customer_managed_key": [{"id": "azurerm_eventhub_namespace_customer_managed_key.k", "name": "k", "config": {"eventhub_namespace_id": {"$unknown": "var.ns"}}}]}

	violations == {{
		"resource": "azurerm_eventhub_namespace.events",
		"path": [],
		"message": "no azurerm_eventhub_namespace_customer_managed_key names the namespace, so events are encrypted with a key of Microsoft's",
		"unknown": "var.ns",
	}}
}

test_allows_a_service_bus_with_a_key if {
	violations := policy.deny with input.resources as {"azurerm_servicebus_namespace": [{"id": "azurerm_servicebus_namespace.jobs", "name": "jobs", "config": {"customer_managed_key": [{"key_vault_key_id": "k"}]}}]}

	violations == set()
}

test_allows_event_hubs_with_a_key if {
	violations := policy.deny with input.resources as {"azurerm_eventhub_namespace": [{"id": "azurerm_eventhub_namespace.events", "name": "events", "config": {}}], "azurerm_eventhub_namespace_customer_managed_key": [{"id": "azurerm_eventhub_namespace_customer_managed_key.k", "name": "k", "config": {"eventhub_namespace_id": {"$unknown": "azurerm_eventhub_namespace.events.id", "$refs": ["azurerm_eventhub_namespace.events"]}}}]}

	violations == set()
}

_namespace(config) := {"azurerm_eventhub_namespace": [{"id": "azurerm_eventhub_namespace.events", "name": "events", "config": config}]}
