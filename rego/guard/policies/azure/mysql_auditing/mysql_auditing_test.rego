package guard.policies.azure.mysql_auditing_test

import data.guard.policies.azure.mysql_auditing as policy

test_denies_the_log_switched_off if {
	violations := policy.deny with input.resources as _resource({"name": "audit_log_enabled", "value": "OFF"})

	violations == {
		{
			"resource": "azurerm_mysql_flexible_server_configuration.audit",
			"path": ["value"],
			"message": "audit_log_enabled is switched off",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"name": "audit_log_enabled", "value": {"$unknown": "var.audit"}})

	violations == {
		{
			"resource": "azurerm_mysql_flexible_server_configuration.audit",
			"path": ["value"],
			"message": "audit_log_enabled is switched off",
		},
	}
}

test_allows_the_log if {
	violations := policy.deny with input.resources as _resource({"name": "audit_log_enabled", "value": "ON"})

	violations == set()
}

test_ignores_other_settings if {
	violations := policy.deny with input.resources as _resource({"name": "sql_mode", "value": "OFF"})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_mysql_flexible_server_configuration", "azurerm_mysql_configuration", "azurerm_mariadb_configuration"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"name": "audit_log_enabled", "value": "OFF"}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_mysql_flexible_server_configuration": [{"id": "azurerm_mysql_flexible_server_configuration.audit", "name": "audit", "config": config}]}
