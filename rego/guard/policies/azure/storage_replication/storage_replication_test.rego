package guard.policies.azure.storage_replication_test

import data.guard.policies.azure.storage_replication as policy

test_denies_account_replication_type_lrs if {
	violations := policy.deny with input.resources as _resource({"account_replication_type": "LRS"})

	violations == {
		{
			"resource": "azurerm_storage_account.features",
			"path": ["account_replication_type"],
			"message": `account_replication_type is "LRS", so all copies are in one region`,
		},
	}
}

test_denies_account_replication_type_zrs if {
	violations := policy.deny with input.resources as _resource({"account_replication_type": "ZRS"})

	violations == {
		{
			"resource": "azurerm_storage_account.features",
			"path": ["account_replication_type"],
			"message": `account_replication_type is "ZRS", so all copies are in one region`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"account_replication_type": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_storage_account.features",
			"path": ["account_replication_type"],
			"message": "account_replication_type is not known before deployment, so all copies are in one region",
		},
	}
}

test_allows_account_replication_type_grs if {
	violations := policy.deny with input.resources as _resource({"account_replication_type": "GRS"})

	violations == set()
}

test_allows_account_replication_type_ragzrs if {
	violations := policy.deny with input.resources as _resource({"account_replication_type": "RAGZRS"})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_storage_account.features",
			"path": ["account_replication_type"],
			"message": "account_replication_type is not set, so all copies are in one region",
		},
	}
}

_resource(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.features", "name": "features", "config": config}]}
