package guard.policies.azure.sql_instance_public_endpoint_test

import data.guard.policies.azure.sql_instance_public_endpoint as policy

test_denies_public_data_endpoint_enabled_true if {
	violations := policy.deny with input.resources as _instance({"public_data_endpoint_enabled": true})

	violations == {{
		"resource": "azurerm_mssql_managed_instance.warehouse",
		"path": ["public_data_endpoint_enabled"],
		"message": "public_data_endpoint_enabled is true, so the instance listens on the Internet",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _instance({"public_data_endpoint_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_mssql_managed_instance.warehouse",
		"path": ["public_data_endpoint_enabled"],
		"message": "public_data_endpoint_enabled is not known before deployment, so the instance listens on the Internet",
	}}
}

test_allows_public_data_endpoint_enabled_false if {
	violations := policy.deny with input.resources as _instance({"public_data_endpoint_enabled": false})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _instance({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_mssql_managed_instance", "azurerm_sql_managed_instance"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"public_data_endpoint_enabled": true}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"public_data_endpoint_enabled": true}}]}

	violations == set()
}

_instance(config) := {"azurerm_mssql_managed_instance": [{"id": "azurerm_mssql_managed_instance.warehouse", "name": "warehouse", "config": config}]}
