package guard.policies.azure.keyvault_logging_test

import data.guard.policies.azure.keyvault_logging as policy

test_denies_a_vault_without_a_diagnostic_setting if {
	violations := policy.deny with input.resources as _vault({})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": [],
		"message": "no azurerm_monitor_diagnostic_setting targets the vault, so reads of its secrets leave no record",
	}}
}

test_leaves_the_matter_open_when_a_target_is_unknown if {
	violations := policy.deny with input.resources as {"azurerm_key_vault": [{"id": "azurerm_key_vault.ml", "name": "ml", "config": {}}], "azurerm_monitor_diagnostic_setting": [{"id": "azurerm_monitor_diagnostic_setting.kv", "name": "kv", "config": {"target_resource_id": {"$unknown": "var.target"}}}]}

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": [],
		"message": "no azurerm_monitor_diagnostic_setting targets the vault, so reads of its secrets leave no record",
		"unknown": "var.target",
	}}
}

test_denies_a_setting_of_another_vault_only if {
	violations := policy.deny with input.resources as {"azurerm_key_vault": [{"id": "azurerm_key_vault.ml", "name": "ml", "config": {}}], "azurerm_monitor_diagnostic_setting": [{"id": "azurerm_monitor_diagnostic_setting.kv", "name": "kv", "config": {"target_resource_id": {"$unknown": "azurerm_key_vault.web.id", "$refs": ["azurerm_key_vault.web"]}}}]}

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": [],
		"message": "no azurerm_monitor_diagnostic_setting targets the vault, so reads of its secrets leave no record",
	}}
}

test_allows_a_vault_with_a_diagnostic_setting if {
	violations := policy.deny with input.resources as {"azurerm_key_vault": [{"id": "azurerm_key_vault.ml", "name": "ml", "config": {}}], "azurerm_monitor_diagnostic_setting": [{"id": "azurerm_monitor_diagnostic_setting.kv", "name": "kv", "config": {"target_resource_id": {"$unknown": "azurerm_key_vault.ml.id", "$refs": ["azurerm_key_vault.ml"]}}}]}

	violations == set()
}

test_points_at_settings_that_could_not_be_read if {
	violations := policy.deny with input.resources as _vault({"diagnostic_setting": {"$unknown": "the diagnostic settings"}})

	violations == {{
		"resource": "azurerm_key_vault.ml",
		"path": ["diagnostic_setting"],
		"message": "no azurerm_monitor_diagnostic_setting targets the vault, so reads of its secrets leave no record",
	}}
}

_vault(config) := {"azurerm_key_vault": [{"id": "azurerm_key_vault.ml", "name": "ml", "config": config}]}
