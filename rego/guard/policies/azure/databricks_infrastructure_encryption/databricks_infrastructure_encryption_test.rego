package guard.policies.azure.databricks_infrastructure_encryption_test

import data.guard.policies.azure.databricks_infrastructure_encryption as policy

test_denies_infrastructure_encryption_enabled_false if {
	violations := policy.deny with input.resources as _workspace({"infrastructure_encryption_enabled": false})

	violations == {{
		"resource": "azurerm_databricks_workspace.lakehouse",
		"path": ["infrastructure_encryption_enabled"],
		"message": "infrastructure_encryption_enabled is false, so the root file system is encrypted once only",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _workspace({})

	violations == {{
		"resource": "azurerm_databricks_workspace.lakehouse",
		"path": ["infrastructure_encryption_enabled"],
		"message": "infrastructure_encryption_enabled is not set and defaults to false, so the root file system is encrypted once only",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _workspace({"infrastructure_encryption_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_databricks_workspace.lakehouse",
		"path": ["infrastructure_encryption_enabled"],
		"message": "infrastructure_encryption_enabled is not known before deployment, so the root file system is encrypted once only",
	}}
}

test_allows_infrastructure_encryption_enabled_true if {
	violations := policy.deny with input.resources as _workspace({"infrastructure_encryption_enabled": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"infrastructure_encryption_enabled": false}}]}

	violations == set()
}

_workspace(config) := {"azurerm_databricks_workspace": [{"id": "azurerm_databricks_workspace.lakehouse", "name": "lakehouse", "config": config}]}
