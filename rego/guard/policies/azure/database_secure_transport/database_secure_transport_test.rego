package guard.policies.azure.database_secure_transport_test

import data.guard.policies.azure.database_secure_transport as policy

test_denies_transport_in_the_clear if {
	violations := policy.deny with input.resources as _setting({"name": "require_secure_transport", "value": "off"})

	violations == {{
		"resource": "azurerm_postgresql_flexible_server_configuration.tls",
		"path": ["value"],
		"message": "require_secure_transport is set to a value that lets clients connect without TLS 1.2",
	}}
}

test_denies_an_old_minimum if {
	violations := policy.deny with input.resources as _setting({"name": "ssl_min_protocol_version", "value": "TLSv1"})

	violations == {{
		"resource": "azurerm_postgresql_flexible_server_configuration.tls",
		"path": ["value"],
		"message": "ssl_min_protocol_version is set to a value that lets clients connect without TLS 1.2",
	}}
}

test_denies_old_versions_of_mysql if {
	violations := policy.deny with input.resources as {"azurerm_mysql_flexible_server_configuration": [{"id": "azurerm_mysql_flexible_server_configuration.tls", "name": "tls", "config": {"name": "tls_version", "value": "TLSv1.1,TLSv1.2"}}]}

	violations == {{
		"resource": "azurerm_mysql_flexible_server_configuration.tls",
		"path": ["value"],
		"message": `tls_version "TLSv1.1,TLSv1.2" allows a protocol older than TLS 1.2`,
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _setting({"name": "require_secure_transport", "value": {"$unknown": "var.tls"}})

	violations == {{
		"resource": "azurerm_postgresql_flexible_server_configuration.tls",
		"path": ["value"],
		"message": "require_secure_transport is set to a value that lets clients connect without TLS 1.2",
	}}
}

test_allows_secure_transport if {
	violations := policy.deny with input.resources as _setting({"name": "require_secure_transport", "value": "on"})

	violations == set()
}

test_allows_current_versions_of_mysql if {
	violations := policy.deny with input.resources as {"azurerm_mysql_flexible_server_configuration": [{"id": "azurerm_mysql_flexible_server_configuration.tls", "name": "tls", "config": {"name": "tls_version", "value": "TLSv1.2,TLSv1.3"}}]}

	violations == set()
}

test_ignores_other_settings if {
	violations := policy.deny with input.resources as _setting({"name": "work_mem", "value": "off"})

	violations == set()
}

_setting(config) := {"azurerm_postgresql_flexible_server_configuration": [{"id": "azurerm_postgresql_flexible_server_configuration.tls", "name": "tls", "config": config}]}
