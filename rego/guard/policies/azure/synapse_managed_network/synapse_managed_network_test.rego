package guard.policies.azure.synapse_managed_network_test

import data.guard.policies.azure.synapse_managed_network as policy

test_denies_managed_virtual_network_enabled_false if {
	violations := policy.deny with input.resources as _workspace({"managed_virtual_network_enabled": false})

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": ["managed_virtual_network_enabled"],
		"message": "managed_virtual_network_enabled is false, so compute of the workspace is not isolated",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _workspace({})

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": ["managed_virtual_network_enabled"],
		"message": "managed_virtual_network_enabled is not set and defaults to false, so compute of the workspace is not isolated",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _workspace({"managed_virtual_network_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": ["managed_virtual_network_enabled"],
		"message": "managed_virtual_network_enabled is not known before deployment, so compute of the workspace is not isolated",
	}}
}

test_allows_managed_virtual_network_enabled_true if {
	violations := policy.deny with input.resources as _workspace({"managed_virtual_network_enabled": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"managed_virtual_network_enabled": false}}]}

	violations == set()
}

_workspace(config) := {"azurerm_synapse_workspace": [{"id": "azurerm_synapse_workspace.analytics", "name": "analytics", "config": config}]}
