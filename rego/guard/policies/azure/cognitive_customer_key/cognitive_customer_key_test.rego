package guard.policies.azure.cognitive_customer_key_test

import data.guard.policies.azure.cognitive_customer_key as policy

test_denies_an_account_without_a_key if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_cognitive_account.openai",
		"path": ["customer_managed_key"],
		"message": "customer_managed_key is not set, so the account is encrypted with a key of Microsoft's",
	}}
}

test_leaves_the_matter_open_when_a_key_belongs_to_an_unknown_account if {
	violations := policy.deny with input.resources as {"azurerm_cognitive_account": [{"id": "azurerm_cognitive_account.openai", "name": "openai", "config": {}}], "azurerm_cognitive_account_customer_managed_key": [{"id": "azurerm_cognitive_account_customer_managed_key.k", "name": "k", "config": {"cognitive_account_id": {"$unknown": "var.account"}}}]}

	violations == {{
		"resource": "azurerm_cognitive_account.openai",
		"path": ["customer_managed_key"],
		"message": "customer_managed_key is not set, so the account is encrypted with a key of Microsoft's",
		"unknown": "var.account",
	}}
}

test_allows_a_key if {
	violations := policy.deny with input.resources as _account({"customer_managed_key": [{"key_vault_key_id": "https://kv-ml.vault.azure.net/keys/oai/1"}]})

	violations == set()
}

test_allows_a_key_of_a_companion if {
	violations := policy.deny with input.resources as {"azurerm_cognitive_account": [{"id": "azurerm_cognitive_account.openai", "name": "openai", "config": {}}], "azurerm_cognitive_account_customer_managed_key": [{"id": "azurerm_cognitive_account_customer_managed_key.k", "name": "k", "config": {"cognitive_account_id": {"$unknown": "azurerm_cognitive_account.openai.id", "$refs": ["azurerm_cognitive_account.openai"]}}}]}

	violations == set()
}

_account(config) := {"azurerm_cognitive_account": [{"id": "azurerm_cognitive_account.openai", "name": "openai", "config": config}]}
