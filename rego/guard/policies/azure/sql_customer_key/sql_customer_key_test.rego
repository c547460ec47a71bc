package guard.policies.azure.sql_customer_key_test

import data.guard.policies.azure.sql_customer_key as policy

test_denies_a_server_without_a_key if {
	violations := policy.deny with input.resources as _server({})

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["transparent_data_encryption_key_vault_key_id"],
		"message": "transparent_data_encryption_key_vault_key_id is not set, so databases are encrypted with a key of Microsoft's",
	}}
}

test_denies_a_companion_without_a_key if {
	violations := policy.deny with input.resources as {"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": {}}], "azurerm_mssql_server_transparent_data_encryption": [{"id": "azurerm_mssql_server_transparent_data_encryption.tde", "name": "tde", "config": {"server_id": {"$unknown": "azurerm_mssql_server.features.id", "$refs": ["azurerm_mssql_server.features"]}}}]}

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["transparent_data_encryption_key_vault_key_id"],
		"message": "transparent_data_encryption_key_vault_key_id is not set, so databases are encrypted with a key of Microsoft's",
	}}
}

test_allows_a_key if {
	violations := policy.deny with input.resources as _server({"transparent_data_encryption_key_vault_key_id": "https://kv-ml.vault.azure.net/keys/sql/1"})

	violations == set()
}

test_allows_a_key_of_a_companion if {
	violations := policy.deny with input.resources as {"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": {}}], "azurerm_mssql_server_transparent_data_encryption": [{"id": "azurerm_mssql_server_transparent_data_encryption.tde", "name": "tde", "config": {"server_id": {"$unknown": "azurerm_mssql_server.features.id", "$refs": ["azurerm_mssql_server.features"]}, "key_vault_key_id": {"$unknown": "azurerm_key_vault_key.sql.id"}}}]}

	violations == set()
}

_server(config) := {"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": config}]}
