package guard.policies.azure.sql_minimum_tls_test

import data.guard.policies.azure.sql_minimum_tls as policy

test_denies_tls_1_0 if {
	violations := policy.deny with input.resources as _server({"minimum_tls_version": "1.0"})

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["minimum_tls_version"],
		"message": `minimum_tls_version is "1.0", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_denies_no_minimum if {
	violations := policy.deny with input.resources as _server({"minimum_tls_version": "Disabled"})

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["minimum_tls_version"],
		"message": `minimum_tls_version is "Disabled", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_points_at_an_unknown_version if {
	violations := policy.deny with input.resources as _server({"minimum_tls_version": {"$unknown": "var.tls"}})

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["minimum_tls_version"],
		"message": "minimum_tls_version is not known before deployment, so clients may use a protocol older than TLS 1.2",
	}}
}

test_denies_an_instance_with_tls_1_1 if {
	violations := policy.deny with input.resources as {"azurerm_mssql_managed_instance": [{"id": "azurerm_mssql_managed_instance.warehouse", "name": "warehouse", "config": {"minimum_tls_version": "1.1"}}]}

	violations == {{
		"resource": "azurerm_mssql_managed_instance.warehouse",
		"path": ["minimum_tls_version"],
		"message": `minimum_tls_version is "1.1", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_denies_the_default_of_provider_version_2 if {
	violations := policy.deny with input.resources as {"terraform/settings": [{"id": "terraform", "config": {"required_providers": [{"azurerm": {"version": "~> 2.80"}}]}}], "azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "config": {}}]}

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["minimum_tls_version"],
		"message": `minimum_tls_version is not set and defaults to "none", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_allows_tls_1_2 if {
	violations := policy.deny with input.resources as _server({"minimum_tls_version": "1.2"})

	violations == set()
}

test_allows_the_default_of_later_providers if {
	violations := policy.deny with input.resources as _server({})

	violations == set()
}

_server(config) := {"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": config}]}
