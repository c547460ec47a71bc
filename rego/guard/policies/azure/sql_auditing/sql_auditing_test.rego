package guard.policies.azure.sql_auditing_test

import data.guard.policies.azure.sql_auditing as policy

test_denies_a_server_without_auditing if {
	violations := policy.deny with input.resources as _server({})

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["extended_auditing_policy"],
		"message": "the server has no azurerm_mssql_server_extended_auditing_policy, so queries leave no record",
	}}
}

test_denies_an_older_server_without_auditing if {
	violations := policy.deny with input.resources as {"azurerm_sql_server": [{"id": "azurerm_sql_server.old", "name": "old", "config": {}}]}

	violations == {{
		"resource": "azurerm_sql_server.old",
		"path": ["extended_auditing_policy"],
		"message": "the server has no azurerm_mssql_server_extended_auditing_policy, so queries leave no record",
	}}
}

test_denies_auditing_switched_off if {
	violations := policy.deny with input.resources as {"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": {}}], "azurerm_mssql_server_extended_auditing_policy": [{"id": "azurerm_mssql_server_extended_auditing_policy.audit", "name": "audit", "config": {"server_id": {"$unknown": "azurerm_mssql_server.features.id", "$refs": ["azurerm_mssql_server.features"]}, "enabled": false}}]}

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["extended_auditing_policy"],
		"message": "the auditing policy azurerm_mssql_server_extended_auditing_policy.audit is switched off",
	}}
}

test_leaves_the_matter_open_when_a_policy_belongs_to_an_unknown_server if {
	violations := policy.deny with input.resources as {"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": {}}], "azurerm_mssql_server_extended_auditing_policy": [{"id": "azurerm_mssql_server_extended_auditing_policy.audit", "name": "audit", "config": {"server_id": {"$unknown": "var.server"}}}]}

	violations == {{
		"resource": "azurerm_mssql_server.features",
		"path": ["extended_auditing_policy"],
		"message": "the server has no azurerm_mssql_server_extended_auditing_policy, so queries leave no record",
		"unknown": "var.server",
	}}
}

test_allows_a_policy_beside_the_server if {
	violations := policy.deny with input.resources as {"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": {}}], "azurerm_mssql_server_extended_auditing_policy": [{"id": "azurerm_mssql_server_extended_auditing_policy.audit", "name": "audit", "config": {"server_id": {"$unknown": "azurerm_mssql_server.features.id", "$refs": ["azurerm_mssql_server.features"]}}}]}

	violations == set()
}

test_allows_an_inline_policy if {
	violations := policy.deny with input.resources as {"azurerm_sql_server": [{"id": "azurerm_sql_server.old", "name": "old", "config": {"extended_auditing_policy": [{"retention_in_days": 90}]}}]}

	violations == set()
}

test_ignores_an_unknown_block if {
	violations := policy.deny with input.resources as _server({"extended_auditing_policy": {"$unknown": "var.audit"}})

	violations == set()
}

test_allows_policies_of_all_databases if {
	violations := policy.deny with input.resources as _with_database({"database_id": {"$unknown": "azurerm_mssql_database.runs.id", "$refs": ["azurerm_mssql_database.runs"]}})

	violations == set()
}

test_denies_a_server_with_a_database_that_is_not_audited if {
	violations := policy.deny with input.resources as _with_database({"database_id": {"$unknown": "azurerm_mssql_database.other.id", "$refs": ["azurerm_mssql_database.other"]}})

	count(violations) == 1
}

_with_database(auditing) := {
	"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": {}}],
	"azurerm_mssql_database": [{"id": "azurerm_mssql_database.runs", "name": "runs", "config": {"server_id": {"$unknown": "azurerm_mssql_server.features.id", "$refs": ["azurerm_mssql_server.features"]}}}],
	"azurerm_mssql_database_extended_auditing_policy": [{"id": "azurerm_mssql_database_extended_auditing_policy.runs", "name": "runs", "config": auditing}],
}

_server(config) := {"azurerm_mssql_server": [{"id": "azurerm_mssql_server.features", "name": "features", "config": config}]}
