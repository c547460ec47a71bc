package guard.policies.azure.synapse_customer_key_test

import data.guard.policies.azure.synapse_customer_key as policy

test_denies_a_workspace_without_a_key if {
	violations := policy.deny with input.resources as _workspace({})

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": ["customer_managed_key"],
		"message": "customer_managed_key is not set, so the workspace is encrypted with a key of Microsoft's",
	}}
}

test_denies_a_key_of_another_workspace if {
	violations := policy.deny with input.resources as {"azurerm_synapse_workspace": [{"id": "azurerm_synapse_workspace.analytics", "name": "analytics", "config": {}}], "azurerm_synapse_workspace_key": [{"id": "azurerm_synapse_workspace_key.k", "name": "k", "config": {"synapse_workspace_id": {"$unknown": "azurerm_synapse_workspace.other.id", "$refs": ["azurerm_synapse_workspace.other"]}}}]}

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": ["customer_managed_key"],
		"message": "customer_managed_key is not set, so the workspace is encrypted with a key of Microsoft's",
	}}
}

test_allows_a_key if {
	violations := policy.deny with input.resources as _workspace({"customer_managed_key": [{"key_versionless_id": "https://kv-ml.vault.azure.net/keys/syn"}]})

	violations == set()
}

test_allows_a_key_of_a_companion if {
	violations := policy.deny with input.resources as {"azurerm_synapse_workspace": [{"id": "azurerm_synapse_workspace.analytics", "name": "analytics", "config": {}}], "azurerm_synapse_workspace_key": [{"id": "azurerm_synapse_workspace_key.k", "name": "k", "config": {"synapse_workspace_id": {"$unknown": "azurerm_synapse_workspace.analytics.id", "$refs": ["azurerm_synapse_workspace.analytics"]}}}]}

	violations == set()
}

_workspace(config) := {"azurerm_synapse_workspace": [{"id": "azurerm_synapse_workspace.analytics", "name": "analytics", "config": config}]}
