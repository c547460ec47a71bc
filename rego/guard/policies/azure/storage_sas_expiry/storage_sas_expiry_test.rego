package guard.policies.azure.storage_sas_expiry_test

import data.guard.policies.azure.storage_sas_expiry as policy

test_denies_an_account_without_a_policy if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["sas_policy"],
		"message": "no sas_policy is set, so SAS tokens of any lifetime go unnoticed",
	}}
}

test_denies_an_account_with_shared_keys if {
	violations := policy.deny with input.resources as _account({"shared_access_key_enabled": true})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["sas_policy"],
		"message": "no sas_policy is set, so SAS tokens of any lifetime go unnoticed",
	}}
}

test_allows_a_policy if {
	violations := policy.deny with input.resources as _account({"sas_policy": [{"expiration_period": "01.00:00:00"}]})

	violations == set()
}

test_allows_an_account_without_shared_keys if {
	violations := policy.deny with input.resources as _account({"shared_access_key_enabled": false})

	violations == set()
}

test_ignores_an_unknown_policy if {
	violations := policy.deny with input.resources as _account({"sas_policy": {"$unknown": "var.policy"}})

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
