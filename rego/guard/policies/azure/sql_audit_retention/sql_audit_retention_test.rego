package guard.policies.azure.sql_audit_retention_test

import data.guard.policies.azure.sql_audit_retention as policy

test_denies_a_month if {
	violations := policy.deny with input.resources as _policy({"retention_in_days": 30})

	violations == {{
		"resource": "azurerm_mssql_server_extended_auditing_policy.audit",
		"path": ["retention_in_days"],
		"message": "retention_in_days is 30, fewer than 90",
	}}
}

test_denies_a_week_in_an_inline_policy if {
	violations := policy.deny with input.resources as {"azurerm_sql_server": [{"id": "azurerm_sql_server.old", "name": "old", "config": {"extended_auditing_policy": [{"retention_in_days": 7}]}}]}

	violations == {{
		"resource": "azurerm_sql_server.old",
		"path": ["extended_auditing_policy", 0, "retention_in_days"],
		"message": "extended_auditing_policy.retention_in_days is 7, fewer than 90",
	}}
}

test_points_at_an_unknown_time if {
	violations := policy.deny with input.resources as _policy({"retention_in_days": {"$unknown": "var.days"}})

	violations == {{
		"resource": "azurerm_mssql_server_extended_auditing_policy.audit",
		"path": ["retention_in_days"],
		"message": "retention_in_days is not known before deployment, fewer than 90",
	}}
}

test_denies_a_month_for_synapse if {
	violations := policy.deny with input.resources as {"azurerm_synapse_workspace_extended_auditing_policy": [{"id": "azurerm_synapse_workspace_extended_auditing_policy.a", "name": "a", "config": {"retention_in_days": 30}}]}

	violations == {{
		"resource": "azurerm_synapse_workspace_extended_auditing_policy.a",
		"path": ["retention_in_days"],
		"message": "retention_in_days is 30, fewer than 90",
	}}
}

test_allows_90_days if {
	violations := policy.deny with input.resources as _policy({"retention_in_days": 90})

	violations == set()
}

test_allows_for_ever if {
	violations := policy.deny with input.resources as _policy({"retention_in_days": 0})

	violations == set()
}

test_allows_the_default if {
	violations := policy.deny with input.resources as _policy({})

	violations == set()
}

test_ignores_a_server_without_an_inline_policy if {
	violations := policy.deny with input.resources as {"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": {}}]}

	violations == set()
}

_policy(config) := {"azurerm_mssql_server_extended_auditing_policy": [{"id": "azurerm_mssql_server_extended_auditing_policy.audit", "name": "audit", "config": config}]}
