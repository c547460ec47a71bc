package guard.policies.azure.storage_infrastructure_encryption_test

import data.guard.policies.azure.storage_infrastructure_encryption as policy

test_denies_infrastructure_encryption_enabled_false if {
	violations := policy.deny with input.resources as _account({"infrastructure_encryption_enabled": false})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["infrastructure_encryption_enabled"],
		"message": "infrastructure_encryption_enabled is false, so data is encrypted at the service level only",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["infrastructure_encryption_enabled"],
		"message": "infrastructure_encryption_enabled is not set and defaults to false, so data is encrypted at the service level only",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"infrastructure_encryption_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["infrastructure_encryption_enabled"],
		"message": "infrastructure_encryption_enabled is not known before deployment, so data is encrypted at the service level only",
	}}
}

test_allows_infrastructure_encryption_enabled_true if {
	violations := policy.deny with input.resources as _account({"infrastructure_encryption_enabled": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"infrastructure_encryption_enabled": false}}]}

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
