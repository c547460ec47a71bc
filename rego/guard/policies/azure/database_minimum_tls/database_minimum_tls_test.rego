package guard.policies.azure.database_minimum_tls_test

import data.guard.policies.azure.database_minimum_tls as policy

test_denies_tls_1_0 if {
	violations := policy.deny with input.resources as _server({"ssl_minimal_tls_version_enforced": "TLS1_0"})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["ssl_minimal_tls_version_enforced"],
		"message": `ssl_minimal_tls_version_enforced is "TLS1_0", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_denies_no_minimum if {
	violations := policy.deny with input.resources as _server({"ssl_minimal_tls_version_enforced": "TLSEnforcementDisabled"})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["ssl_minimal_tls_version_enforced"],
		"message": `ssl_minimal_tls_version_enforced is "TLSEnforcementDisabled", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_points_at_an_unknown_version if {
	violations := policy.deny with input.resources as _server({"ssl_minimal_tls_version_enforced": {"$unknown": "var.tls"}})

	violations == {{
		"resource": "azurerm_postgresql_server.mlflow",
		"path": ["ssl_minimal_tls_version_enforced"],
		"message": "ssl_minimal_tls_version_enforced is not known before deployment, so clients may use a protocol older than TLS 1.2",
	}}
}

test_denies_a_mysql_server_with_tls_1_1 if {
	violations := policy.deny with input.resources as {"azurerm_mysql_server": [{"id": "azurerm_mysql_server.m", "name": "m", "config": {"ssl_minimal_tls_version_enforced": "TLS1_1"}}]}

	violations == {{
		"resource": "azurerm_mysql_server.m",
		"path": ["ssl_minimal_tls_version_enforced"],
		"message": `ssl_minimal_tls_version_enforced is "TLS1_1", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_allows_tls_1_2 if {
	violations := policy.deny with input.resources as _server({"ssl_minimal_tls_version_enforced": "TLS1_2"})

	violations == set()
}

test_allows_the_default_of_later_providers if {
	violations := policy.deny with input.resources as _server({})

	violations == set()
}

_server(config) := {"azurerm_postgresql_server": [{"id": "azurerm_postgresql_server.mlflow", "name": "mlflow", "config": config}]}
