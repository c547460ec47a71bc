package guard.policies.azure.sql_vm_public_test

import data.guard.policies.azure.sql_vm_public as policy

test_denies_sql_connectivity_type_public if {
	violations := policy.deny with input.resources as _resource({"sql_connectivity_type": "PUBLIC"})

	violations == {
		{
			"resource": "azurerm_mssql_virtual_machine.features",
			"path": ["sql_connectivity_type"],
			"message": `sql_connectivity_type is "PUBLIC", so the Internet reaches the database`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"sql_connectivity_type": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_mssql_virtual_machine.features",
			"path": ["sql_connectivity_type"],
			"message": "sql_connectivity_type is not known before deployment, so the Internet reaches the database",
		},
	}
}

test_allows_sql_connectivity_type_private if {
	violations := policy.deny with input.resources as _resource({"sql_connectivity_type": "PRIVATE"})

	violations == set()
}

test_allows_sql_connectivity_type_local if {
	violations := policy.deny with input.resources as _resource({"sql_connectivity_type": "LOCAL"})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_mssql_virtual_machine": [{"id": "azurerm_mssql_virtual_machine.features", "name": "features", "config": config}]}
