package guard.policies.azure.storage_logging_test

import data.guard.policies.azure.storage_logging as policy

test_denies_an_account_without_logs if {
	violations := policy.deny with input.resources as _resource({"name": "stmlfeatures"})

	violations == {
		{
			"resource": "azurerm_storage_account.features",
			"path": [],
			"message": "no diagnostic setting targets the account or its services, so reads of its data leave no record",
		},
	}
}

test_leaves_the_matter_open_when_a_target_is_unknown if {
	violations := policy.deny with input.resources as {"azurerm_storage_account": [{"id": "azurerm_storage_account.features", "name": "features", "config": {"name": "a"}}], "azurerm_monitor_diagnostic_setting": [{"id": "azurerm_monitor_diagnostic_setting.d", "name": "d", "config": {"target_resource_id": {"$unknown": "var.target"}}}]}

	violations == {
		{
			"resource": "azurerm_storage_account.features",
			"path": [],
			"message": "no diagnostic setting targets the account or its services, so reads of its data leave no record",
			"unknown": "var.target",
		},
	}
}

test_allows_a_diagnostic_setting if {
	violations := policy.deny with input.resources as {"azurerm_storage_account": [{"id": "azurerm_storage_account.features", "name": "features", "config": {"name": "a"}}], "azurerm_monitor_diagnostic_setting": [{"id": "azurerm_monitor_diagnostic_setting.d", "name": "d", "config": {"target_resource_id": {"$unknown": "azurerm_storage_account.features.id", "$refs": ["azurerm_storage_account.features"]}}}]}

	violations == set()
}

test_allows_a_setting_for_the_blob_service if {
	violations := policy.deny with input.resources as {"azurerm_storage_account": [{"id": "azurerm_storage_account.features", "name": "features", "config": {"name": "stml"}}], "azurerm_monitor_diagnostic_setting": [{"id": "azurerm_monitor_diagnostic_setting.d", "name": "d", "config": {"target_resource_id": "/subscriptions/1/resourceGroups/a/providers/Microsoft.Storage/storageAccounts/stml/blobServices/default"}}]}

	violations == set()
}

test_leaves_queues_to_another_policy if {
	violations := policy.deny with input.resources as _resource({"queue_properties": [{}]})

	violations == set()
}

_resource(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.features", "name": "features", "config": config}]}
