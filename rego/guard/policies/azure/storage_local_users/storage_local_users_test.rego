package guard.policies.azure.storage_local_users_test

import data.guard.policies.azure.storage_local_users as policy

test_denies_sftp_enabled_true if {
	violations := policy.deny with input.resources as _account({"sftp_enabled": true})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["sftp_enabled"],
		"message": "sftp_enabled is true, so local users sign in by SFTP outside Microsoft Entra ID",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"sftp_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["sftp_enabled"],
		"message": "sftp_enabled is not known before deployment, so local users sign in by SFTP outside Microsoft Entra ID",
	}}
}

test_allows_sftp_enabled_false if {
	violations := policy.deny with input.resources as _account({"sftp_enabled": false})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _account({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"sftp_enabled": true}}]}

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
