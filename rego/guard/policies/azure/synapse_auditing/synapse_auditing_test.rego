package guard.policies.azure.synapse_auditing_test

import data.guard.policies.azure.synapse_auditing as policy

test_denies_a_workspace_without_auditing if {
	violations := policy.deny with input.resources as _workspace({})

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": [],
		"message": "the workspace has no azurerm_synapse_workspace_extended_auditing_policy, so queries leave no record",
	}}
}

test_leaves_the_matter_open_when_a_policy_belongs_to_an_unknown_workspace if {
	violations := policy.deny with input.resources as {"azurerm_synapse_workspace": [{"id": "azurerm_synapse_workspace.analytics", "name": "analytics", "config": {}}], "azurerm_synapse_workspace_extended_auditing_policy": [{"id": "azurerm_synapse_workspace_extended_auditing_policy.a", "name": "a", "config": {"synapse_workspace_id": {"$unknown": "var.workspace"}}}]}

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": [],
		"message": "the workspace has no azurerm_synapse_workspace_extended_auditing_policy, so queries leave no record",
		"unknown": "var.workspace",
	}}
}

test_allows_a_policy if {
	violations := policy.deny with input.resources as {"azurerm_synapse_workspace": [{"id": "azurerm_synapse_workspace.analytics", "name": "analytics", "config": {}}], "azurerm_synapse_workspace_extended_auditing_policy": [{"id": "azurerm_synapse_workspace_extended_auditing_policy.a", "name": "a", "config": {"synapse_workspace_id": {"$unknown": "azurerm_synapse_workspace.analytics.id", "$refs": ["azurerm_synapse_workspace.analytics"]}}}]}

	violations == set()
}

_workspace(config) := {"azurerm_synapse_workspace": [{"id": "azurerm_synapse_workspace.analytics", "name": "analytics", "config": config}]}
