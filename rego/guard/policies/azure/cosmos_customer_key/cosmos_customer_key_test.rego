package guard.policies.azure.cosmos_customer_key_test

import data.guard.policies.azure.cosmos_customer_key as policy

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["key_vault_key_id"],
		"message": "key_vault_key_id is not set, so the account is encrypted with a key of Microsoft's",
	}}
}

test_allows_key_vault_key_id_https_kv_ml_vault_azure_net_keys_cosmos if {
	violations := policy.deny with input.resources as _account({"key_vault_key_id": "https://kv-ml.vault.azure.net/keys/cosmos"})

	violations == set()
}

test_allows_managed_hsm_key_id_https_kv_ml_vault_azure_net_keys_cosmos if {
	violations := policy.deny with input.resources as _account({"managed_hsm_key_id": "https://kv-ml.vault.azure.net/keys/cosmos"})

	violations == set()
}

test_allows_a_value_known_after_apply if {
	violations := policy.deny with input.resources as _account({"key_vault_key_id": {"$unknown": "var.setting"}})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {}}]}

	violations == set()
}

_account(config) := {"azurerm_cosmosdb_account": [{"id": "azurerm_cosmosdb_account.features", "name": "features", "config": config}]}
