package guard.policies.azure.ml_workspace_managed_network_test

import data.guard.policies.azure.ml_workspace_managed_network as policy

test_denies_a_workspace_without_isolation if {
	violations := policy.deny with input.resources as _workspace({})

	violations == {{
		"resource": "azurerm_machine_learning_workspace.ml",
		"path": ["managed_network", 0, "isolation_mode"],
		"message": `managed_network.isolation_mode is not set and defaults to "Disabled", so compute of the workspace runs outside an isolated network`,
	}}
}

test_denies_isolation_switched_off if {
	violations := policy.deny with input.resources as _workspace({"managed_network": [{"isolation_mode": "Disabled"}]})

	violations == {{
		"resource": "azurerm_machine_learning_workspace.ml",
		"path": ["managed_network", 0, "isolation_mode"],
		"message": `managed_network.isolation_mode is "Disabled", so compute of the workspace runs outside an isolated network`,
	}}
}

test_points_at_an_unknown_mode if {
	violations := policy.deny with input.resources as _workspace({"managed_network": [{"isolation_mode": {"$unknown": "var.mode"}}]})

	violations == {{
		"resource": "azurerm_machine_learning_workspace.ml",
		"path": ["managed_network", 0, "isolation_mode"],
		"message": "managed_network.isolation_mode is not known before deployment, so compute of the workspace runs outside an isolated network",
	}}
}

test_allows_approved_outbound_only if {
	violations := policy.deny with input.resources as _workspace({"managed_network": [{"isolation_mode": "AllowOnlyApprovedOutbound"}]})

	violations == set()
}

test_allows_internet_outbound_from_an_isolated_network if {
	violations := policy.deny with input.resources as _workspace({"managed_network": [{"isolation_mode": "AllowInternetOutbound"}]})

	violations == set()
}

_workspace(config) := {"azurerm_machine_learning_workspace": [{"id": "azurerm_machine_learning_workspace.ml", "name": "ml", "config": config}]}

test_judges_a_foundry_hub if {
	violations := policy.deny with input.resources as {"azurerm_ai_foundry": [{"id": "azurerm_ai_foundry.hub", "config": {"managed_network": [{"isolation_mode": "Disabled"}]}}]}

	{violation.path | some violation in violations} == {["managed_network", 0, "isolation_mode"]}
}
