package guard.policies.azure.ml_datastore_keys_test

import data.guard.policies.azure.ml_datastore_keys as policy

test_denies_a_key if {
	violations := policy.deny with input.resources as _resource({"account_key": "[redacted:literal]"})

	violations == {
		{
			"resource": "azurerm_machine_learning_datastore_blobstorage.datasets",
			"path": ["account_key"],
			"message": "account_key is kept in the workspace",
		},
	}
}

test_denies_a_secret_of_an_application if {
	violations := policy.deny with input.resources as {"azurerm_machine_learning_datastore_datalake_gen2": [{"id": "azurerm_machine_learning_datastore_datalake_gen2.l", "name": "l", "config": {"client_secret": "[redacted:literal]"}}]}

	violations == {
		{
			"resource": "azurerm_machine_learning_datastore_datalake_gen2.l",
			"path": ["client_secret"],
			"message": "client_secret is kept in the workspace",
		},
	}
}

test_points_at_a_key_that_is_not_known if {
	violations := policy.deny with input.resources as _resource({"account_key": {"$unknown": "azurerm_storage_account.ml.primary_access_key", "$refs": ["azurerm_storage_account.ml"]}})

	violations == {
		{
			"resource": "azurerm_machine_learning_datastore_blobstorage.datasets",
			"path": ["account_key"],
			"message": "account_key is kept in the workspace",
		},
	}
}

test_allows_an_identity if {
	violations := policy.deny with input.resources as _resource({"service_data_auth_identity": "WorkspaceSystemAssignedIdentity"})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_machine_learning_datastore_blobstorage", "azurerm_machine_learning_datastore_fileshare", "azurerm_machine_learning_datastore_datalake_gen2"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"account_key": "a"}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_machine_learning_datastore_blobstorage": [{"id": "azurerm_machine_learning_datastore_blobstorage.datasets", "name": "datasets", "config": config}]}
