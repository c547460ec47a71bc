package guard.policies.azure.kusto_double_encryption_test

import data.guard.policies.azure.kusto_double_encryption as policy

test_denies_double_encryption_enabled_false if {
	violations := policy.deny with input.resources as _cluster({"double_encryption_enabled": false})

	violations == {{
		"resource": "azurerm_kusto_cluster.telemetry",
		"path": ["double_encryption_enabled"],
		"message": "double_encryption_enabled is false, so data is encrypted at the service level only",
	}}
}

test_denies_enable_double_encryption_false if {
	violations := policy.deny with input.resources as _cluster({"enable_double_encryption": false})

	violations == {{
		"resource": "azurerm_kusto_cluster.telemetry",
		"path": ["enable_double_encryption"],
		"message": "enable_double_encryption is false, so data is encrypted at the service level only",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_kusto_cluster.telemetry",
		"path": ["double_encryption_enabled"],
		"message": "double_encryption_enabled is not set and defaults to false, so data is encrypted at the service level only",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"double_encryption_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_kusto_cluster.telemetry",
		"path": ["double_encryption_enabled"],
		"message": "double_encryption_enabled is not known before deployment, so data is encrypted at the service level only",
	}}
}

test_allows_double_encryption_enabled_true if {
	violations := policy.deny with input.resources as _cluster({"double_encryption_enabled": true})

	violations == set()
}

test_allows_enable_double_encryption_true if {
	violations := policy.deny with input.resources as _cluster({"enable_double_encryption": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"double_encryption_enabled": false}}]}

	violations == set()
}

_cluster(config) := {"azurerm_kusto_cluster": [{"id": "azurerm_kusto_cluster.telemetry", "name": "telemetry", "config": config}]}
