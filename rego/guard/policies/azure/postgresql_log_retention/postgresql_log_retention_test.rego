package guard.policies.azure.postgresql_log_retention_test

import data.guard.policies.azure.postgresql_log_retention as policy

test_denies_two_days if {
	violations := policy.deny with input.resources as _resource({"name": "log_retention_days", "value": 2})

	violations == {
		{
			"resource": "azurerm_postgresql_configuration.retention",
			"path": ["value"],
			"message": "log_retention_days is 2 days",
		},
	}
}

test_denies_a_flexible_server if {
	violations := policy.deny with input.resources as {"azurerm_postgresql_flexible_server_configuration": [{"id": "azurerm_postgresql_flexible_server_configuration.r", "name": "r", "config": {"name": "logfiles.retention_days", "value": "1"}}]}

	violations == {
		{
			"resource": "azurerm_postgresql_flexible_server_configuration.r",
			"path": ["value"],
			"message": "logfiles.retention_days is 1 days",
		},
	}
}

test_points_at_an_unknown_number if {
	violations := policy.deny with input.resources as _resource({"name": "log_retention_days", "value": {"$unknown": "var.days"}})

	violations == {
		{
			"resource": "azurerm_postgresql_configuration.retention",
			"path": ["value"],
			"message": "log_retention_days is an unknown number of days",
		},
	}
}

test_allows_a_week if {
	violations := policy.deny with input.resources as _resource({"name": "log_retention_days", "value": "7"})

	violations == set()
}

test_ignores_other_settings if {
	violations := policy.deny with input.resources as _resource({"name": "work_mem", "value": "2"})

	violations == set()
}

_resource(config) := {"azurerm_postgresql_configuration": [{"id": "azurerm_postgresql_configuration.retention", "name": "retention", "config": config}]}
