package guard.policies.azure.aks_rbac_test

import data.guard.policies.azure.aks_rbac as policy

test_denies_rbac_switched_off if {
	violations := policy.deny with input.resources as _cluster({"role_based_access_control_enabled": false})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["role_based_access_control_enabled"],
		"message": "role_based_access_control_enabled is false, so every credential of the cluster may do everything",
	}}
}

test_denies_the_older_block_switched_off if {
	violations := policy.deny with input.resources as _cluster({"role_based_access_control": [{"enabled": false}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["role_based_access_control", 0, "enabled"],
		"message": "role_based_access_control.enabled is false, so every credential of the cluster may do everything",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"role_based_access_control_enabled": {"$unknown": "var.rbac"}})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["role_based_access_control_enabled"],
		"message": "role_based_access_control_enabled is not known before deployment, so every credential of the cluster may do everything",
	}}
}

test_denies_the_default_of_provider_version_2 if {
	violations := policy.deny with input.resources as {"terraform/settings": [{"id": "terraform", "config": {"required_providers": [{"azurerm": {"version": "~> 2.40"}}]}}], "azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "config": {}}]}

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["role_based_access_control_enabled"],
		"message": "role_based_access_control_enabled is not set and defaults to false, so every credential of the cluster may do everything",
	}}
}

test_allows_rbac if {
	violations := policy.deny with input.resources as _cluster({"role_based_access_control_enabled": true})

	violations == set()
}

test_allows_the_older_block if {
	violations := policy.deny with input.resources as _cluster({"role_based_access_control": [{"enabled": true}]})

	violations == set()
}

test_allows_the_default_of_later_providers if {
	violations := policy.deny with input.resources as _cluster({})

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
