package guard.policies.azure.storage_customer_key_test

import data.guard.policies.azure.storage_customer_key as policy

test_denies_an_account_without_a_key if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["customer_managed_key"],
		"message": "no customer-managed key is set, so the account is encrypted with a key of Microsoft's",
	}}
}

test_points_at_an_unknown_block if {
	violations := policy.deny with input.resources as _account({"customer_managed_key": {"$unknown": "var.key"}})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["customer_managed_key"],
		"message": "no customer-managed key is set, so the account is encrypted with a key of Microsoft's",
	}}
}

test_leaves_the_matter_open_when_a_key_belongs_to_an_unknown_account if {
	violations := policy.deny with input.resources as {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": {}}], "azurerm_storage_account_customer_managed_key": [{"id": "azurerm_storage_account_customer_managed_key.lake", "name": "lake", "config": {"storage_account_id": {"$unknown": "var.account_id"}}}]}

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["customer_managed_key"],
		"message": "no customer-managed key is set, so the account is encrypted with a key of Microsoft's",
		"unknown": "var.account_id",
	}}
}

test_allows_a_key_in_the_account if {
	violations := policy.deny with input.resources as _account({"customer_managed_key": [{"key_vault_key_id": "https://kv-ml.vault.azure.net/keys/lake"}]})

	violations == set()
}

test_allows_a_key_of_a_companion if {
	violations := policy.deny with input.resources as {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": {}}], "azurerm_storage_account_customer_managed_key": [{"id": "azurerm_storage_account_customer_managed_key.lake", "name": "lake", "config": {"storage_account_id": {"$unknown": "azurerm_storage_account.lake.id", "$refs": ["azurerm_storage_account.lake"]}, "key_name": "lake"}}]}

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
