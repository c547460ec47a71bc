package guard.policies.azure.service_logging_test

import data.guard.policies.azure.service_logging as policy

test_denies_a_service_without_logs if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_machine_learning_workspace.ml",
			"path": [],
			"message": "no azurerm_monitor_diagnostic_setting targets the service, so its use leaves no record",
		},
	}
}

test_allows_a_diagnostic_setting if {
	violations := policy.deny with input.resources as {"azurerm_machine_learning_workspace": [{"id": "azurerm_machine_learning_workspace.ml", "name": "ml", "config": {}}], "azurerm_monitor_diagnostic_setting": [{"id": "azurerm_monitor_diagnostic_setting.d", "name": "d", "config": {"target_resource_id": {"$unknown": "azurerm_machine_learning_workspace.ml.id", "$refs": ["azurerm_machine_learning_workspace.ml"]}}}]}

	violations == set()
}

test_leaves_the_matter_open_when_a_target_is_unknown if {
	violations := policy.deny with input.resources as {"azurerm_machine_learning_workspace": [{"id": "azurerm_machine_learning_workspace.ml", "name": "ml", "config": {}}], "azurerm_monitor_diagnostic_setting": [{"id": "azurerm_monitor_diagnostic_setting.d", "name": "d", "config": {"target_resource_id": {"$unknown": "var.target"}}}]}

	violations == {
		{
			"resource": "azurerm_machine_learning_workspace.ml",
			"path": [],
			"message": "no azurerm_monitor_diagnostic_setting targets the service, so its use leaves no record",
			"unknown": "var.target",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_machine_learning_workspace", "azurerm_databricks_workspace", "azurerm_cognitive_account", "azurerm_eventhub_namespace", "azurerm_servicebus_namespace", "azurerm_search_service", "azurerm_iothub", "azurerm_data_factory", "azurerm_application_gateway", "azurerm_firewall", "azurerm_api_management", "azurerm_logic_app_workflow", "azurerm_batch_account", "azurerm_stream_analytics_job", "azurerm_cosmosdb_account", "azurerm_container_registry", "azurerm_kusto_cluster", "azurerm_cdn_frontdoor_profile", "azurerm_postgresql_flexible_server"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_machine_learning_workspace": [{"id": "azurerm_machine_learning_workspace.ml", "name": "ml", "config": config}]}
