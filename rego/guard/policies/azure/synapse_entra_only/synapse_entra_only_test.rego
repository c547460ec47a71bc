package guard.policies.azure.synapse_entra_only_test

import data.guard.policies.azure.synapse_entra_only as policy

test_denies_azuread_authentication_only_false if {
	violations := policy.deny with input.resources as _workspace({"azuread_authentication_only": false})

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": ["azuread_authentication_only"],
		"message": "azuread_authentication_only is false, so sign-ins with SQL passwords are accepted",
	}}
}

test_denies_azuread_authentication_only_enabled_false if {
	violations := policy.deny with input.resources as _workspace({"azuread_authentication_only_enabled": false})

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": ["azuread_authentication_only_enabled"],
		"message": "azuread_authentication_only_enabled is false, so sign-ins with SQL passwords are accepted",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _workspace({})

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": ["azuread_authentication_only"],
		"message": "azuread_authentication_only is not set and defaults to false, so sign-ins with SQL passwords are accepted",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _workspace({"azuread_authentication_only": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_synapse_workspace.analytics",
		"path": ["azuread_authentication_only"],
		"message": "azuread_authentication_only is not known before deployment, so sign-ins with SQL passwords are accepted",
	}}
}

test_allows_azuread_authentication_only_true if {
	violations := policy.deny with input.resources as _workspace({"azuread_authentication_only": true})

	violations == set()
}

test_allows_azuread_authentication_only_enabled_true if {
	violations := policy.deny with input.resources as _workspace({"azuread_authentication_only_enabled": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"azuread_authentication_only": false}}]}

	violations == set()
}

_workspace(config) := {"azurerm_synapse_workspace": [{"id": "azurerm_synapse_workspace.analytics", "name": "analytics", "config": config}]}
