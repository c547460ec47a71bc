package guard.policies.azure.databricks_customer_key_test

import data.guard.policies.azure.databricks_customer_key as policy

test_denies_a_workspace_without_keys if {
	violations := policy.deny with input.resources as _workspace({})

	violations == {{
		"resource": "azurerm_databricks_workspace.lakehouse",
		"path": ["managed_services_cmk_key_vault_key_id"],
		"message": "managed_services_cmk_key_vault_key_id is not set, so the workspace is encrypted with keys of Microsoft's",
	}}
}

test_denies_keys_switched_off if {
	violations := policy.deny with input.resources as _workspace({"customer_managed_key_enabled": false})

	violations == {{
		"resource": "azurerm_databricks_workspace.lakehouse",
		"path": ["customer_managed_key_enabled"],
		"message": "customer_managed_key_enabled is false, so the workspace is encrypted with keys of Microsoft's",
	}}
}

test_allows_a_key_for_managed_services if {
	violations := policy.deny with input.resources as _workspace({"managed_services_cmk_key_vault_key_id": "https://kv-ml.vault.azure.net/keys/dbw/1"})

	violations == set()
}

test_allows_a_key_for_the_root_file_system if {
	violations := policy.deny with input.resources as _workspace({"customer_managed_key_enabled": true})

	violations == set()
}

_workspace(config) := {"azurerm_databricks_workspace": [{"id": "azurerm_databricks_workspace.lakehouse", "name": "lakehouse", "config": config}]}
