package guard.policies.azure.data_factory_customer_key_test

import data.guard.policies.azure.data_factory_customer_key as policy

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _factory({})

	violations == {{
		"resource": "azurerm_data_factory.ingest",
		"path": ["customer_managed_key_id"],
		"message": "customer_managed_key_id is not set, so the factory is encrypted with a key of Microsoft's",
	}}
}

test_allows_customer_managed_key_id_https_kv_ml_vault_azure_net_keys_adf_1 if {
	violations := policy.deny with input.resources as _factory({"customer_managed_key_id": "https://kv-ml.vault.azure.net/keys/adf/1"})

	violations == set()
}

test_allows_a_value_known_after_apply if {
	violations := policy.deny with input.resources as _factory({"customer_managed_key_id": {"$unknown": "var.setting"}})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {}}]}

	violations == set()
}

_factory(config) := {"azurerm_data_factory": [{"id": "azurerm_data_factory.ingest", "name": "ingest", "config": config}]}
