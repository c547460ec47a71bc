package guard.policies.azure.storage_nfs_test

import data.guard.policies.azure.storage_nfs as policy

test_denies_nfsv3_enabled_true if {
	violations := policy.deny with input.resources as _resource({"nfsv3_enabled": true})

	violations == {
		{
			"resource": "azurerm_storage_account.lake",
			"path": ["nfsv3_enabled"],
			"message": "nfsv3_enabled is true, so files are served without sign-in or encryption",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"nfsv3_enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_storage_account.lake",
			"path": ["nfsv3_enabled"],
			"message": "nfsv3_enabled is not known before deployment, so files are served without sign-in or encryption",
		},
	}
}

test_allows_nfsv3_enabled_false if {
	violations := policy.deny with input.resources as _resource({"nfsv3_enabled": false})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
