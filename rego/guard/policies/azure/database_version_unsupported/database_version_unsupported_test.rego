package guard.policies.azure.database_version_unsupported_test

import data.guard.policies.azure.database_version_unsupported as policy

test_denies_an_old_postgresql if {
	violations := policy.deny with input.resources as _resource({"version": "12"})

	violations == {
		{
			"resource": "azurerm_postgresql_flexible_server.mlflow",
			"path": ["version"],
			"message": "version 12 is out of support",
		},
	}
}

test_denies_a_number if {
	violations := policy.deny with input.resources as _resource({"version": 11})

	violations == {
		{
			"resource": "azurerm_postgresql_flexible_server.mlflow",
			"path": ["version"],
			"message": "version 11 is out of support",
		},
	}
}

test_denies_an_old_mysql if {
	violations := policy.deny with input.resources as {"azurerm_mysql_flexible_server": [{"id": "azurerm_mysql_flexible_server.m", "name": "m", "config": {"version": "5.7"}}]}

	violations == {
		{
			"resource": "azurerm_mysql_flexible_server.m",
			"path": ["version"],
			"message": "version 5.7 is out of support",
		},
	}
}

test_denies_an_old_redis if {
	violations := policy.deny with input.resources as {"azurerm_redis_cache": [{"id": "azurerm_redis_cache.r", "name": "r", "config": {"redis_version": 4}}]}

	violations == {
		{
			"resource": "azurerm_redis_cache.r",
			"path": ["redis_version"],
			"message": "version 4 is out of support",
		},
	}
}

test_allows_a_recent_version if {
	violations := policy.deny with input.resources as _resource({"version": "17"})

	violations == set()
}

test_ignores_an_unknown_version if {
	violations := policy.deny with input.resources as _resource({"version": {"$unknown": "var.version"}})

	violations == set()
}

_resource(config) := {"azurerm_postgresql_flexible_server": [{"id": "azurerm_postgresql_flexible_server.mlflow", "name": "mlflow", "config": config}]}
