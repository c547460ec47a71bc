package guard.policies.azure.aks_entra_id_test

import data.guard.policies.azure.aks_entra_id as policy

test_denies_a_cluster_without_entra_id if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["azure_active_directory_role_based_access_control"],
		"message": "azure_active_directory_role_based_access_control is not set, so users sign in with certificates",
	}}
}

test_denies_an_older_block_without_entra_id if {
	violations := policy.deny with input.resources as _cluster({"role_based_access_control": [{"enabled": true}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["azure_active_directory_role_based_access_control"],
		"message": "azure_active_directory_role_based_access_control is not set, so users sign in with certificates",
	}}
}

test_allows_entra_id if {
	violations := policy.deny with input.resources as _cluster({"azure_active_directory_role_based_access_control": [{"azure_rbac_enabled": true}]})

	violations == set()
}

test_allows_the_older_block if {
	violations := policy.deny with input.resources as _cluster({"role_based_access_control": [{"azure_active_directory": [{"managed": true}]}]})

	violations == set()
}

test_ignores_an_unknown_block if {
	violations := policy.deny with input.resources as _cluster({"azure_active_directory_role_based_access_control": {"$unknown": "var.aad"}})

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
