package guard.policies.azure.ml_workspace_customer_key_test

import data.guard.policies.azure.ml_workspace_customer_key as policy

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _workspace({})

	violations == {{
		"resource": "azurerm_machine_learning_workspace.ml",
		"path": ["encryption", 0, "key_id"],
		"message": "encryption.key_id is not set, so the workspace is encrypted with a key of Microsoft's",
	}}
}

test_allows_key_id_https_kv_ml_vault_azure_net_keys_mlw_1 if {
	violations := policy.deny with input.resources as _workspace({"encryption": [{"key_id": "https://kv-ml.vault.azure.net/keys/mlw/1"}]})

	violations == set()
}

test_allows_a_value_known_after_apply if {
	violations := policy.deny with input.resources as _workspace({"encryption": [{"key_id": {"$unknown": "var.setting"}}]})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {}}]}

	violations == set()
}

_workspace(config) := {"azurerm_machine_learning_workspace": [{"id": "azurerm_machine_learning_workspace.ml", "name": "ml", "config": config}]}
