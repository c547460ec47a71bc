package guard.policies.azure.synapse_exfiltration_test

import data.guard.policies.azure.synapse_exfiltration as policy

test_denies_data_exfiltration_protection_enabled_false if {
	violations := policy.deny with input.resources as _workspace({"data_exfiltration_protection_enabled": false})

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": ["data_exfiltration_protection_enabled"],
		"message": "data_exfiltration_protection_enabled is false, so code in the workspace can send data to other tenants",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _workspace({})

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": ["data_exfiltration_protection_enabled"],
		"message": "data_exfiltration_protection_enabled is not set and defaults to false, so code in the workspace can send data to other tenants",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _workspace({"data_exfiltration_protection_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": ["data_exfiltration_protection_enabled"],
		"message": "data_exfiltration_protection_enabled is not known before deployment, so code in the workspace can send data to other tenants",
	}}
}

test_allows_data_exfiltration_protection_enabled_true if {
	violations := policy.deny with input.resources as _workspace({"data_exfiltration_protection_enabled": true})

	violations == set()
}

test_leaves_a_workspace_without_a_managed_network_to_another_policy if {
	violations := policy.deny with input.resources as _workspace({"managed_virtual_network_enabled": false})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"data_exfiltration_protection_enabled": false}}]}

	violations == set()
}

_workspace(config) := {"azurerm_synapse_workspace": [{"id": "azurerm_synapse_workspace.analytics", "name": "analytics", "config": object.union({"managed_virtual_network_enabled": true}, config)}]}
