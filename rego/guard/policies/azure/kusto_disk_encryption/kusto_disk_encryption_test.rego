package guard.policies.azure.kusto_disk_encryption_test

import data.guard.policies.azure.kusto_disk_encryption as policy

test_denies_disk_encryption_enabled_false if {
	violations := policy.deny with input.resources as _cluster({"disk_encryption_enabled": false})

	violations == {{
		"resource": "azurerm_kusto_cluster.telemetry",
		"path": ["disk_encryption_enabled"],
		"message": "disk_encryption_enabled is false, so disks of the machines are not encrypted",
	}}
}

test_denies_enable_disk_encryption_false if {
	violations := policy.deny with input.resources as _cluster({"enable_disk_encryption": false})

	violations == {{
		"resource": "azurerm_kusto_cluster.telemetry",
		"path": ["enable_disk_encryption"],
		"message": "enable_disk_encryption is false, so disks of the machines are not encrypted",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_kusto_cluster.telemetry",
		"path": ["disk_encryption_enabled"],
		"message": "disk_encryption_enabled is not set and defaults to false, so disks of the machines are not encrypted",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"disk_encryption_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_kusto_cluster.telemetry",
		"path": ["disk_encryption_enabled"],
		"message": "disk_encryption_enabled is not known before deployment, so disks of the machines are not encrypted",
	}}
}

test_allows_disk_encryption_enabled_true if {
	violations := policy.deny with input.resources as _cluster({"disk_encryption_enabled": true})

	violations == set()
}

test_allows_enable_disk_encryption_true if {
	violations := policy.deny with input.resources as _cluster({"enable_disk_encryption": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"disk_encryption_enabled": false}}]}

	violations == set()
}

_cluster(config) := {"azurerm_kusto_cluster": [{"id": "azurerm_kusto_cluster.telemetry", "name": "telemetry", "config": config}]}
