package guard.policies.azure.aks_run_command_test

import data.guard.policies.azure.aks_run_command as policy

test_denies_run_command_enabled_true if {
	violations := policy.deny with input.resources as _cluster({"run_command_enabled": true})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["run_command_enabled"],
		"message": "run_command_enabled is true, so management roles run commands in the cluster as administrator",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["run_command_enabled"],
		"message": "run_command_enabled is not set and defaults to true, so management roles run commands in the cluster as administrator",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"run_command_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["run_command_enabled"],
		"message": "run_command_enabled is not known before deployment, so management roles run commands in the cluster as administrator",
	}}
}

test_allows_run_command_enabled_false if {
	violations := policy.deny with input.resources as _cluster({"run_command_enabled": false})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"run_command_enabled": true}}]}

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
