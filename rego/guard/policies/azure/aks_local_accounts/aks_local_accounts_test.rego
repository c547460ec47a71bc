package guard.policies.azure.aks_local_accounts_test

import data.guard.policies.azure.aks_local_accounts as policy

test_denies_local_account_disabled_false if {
	violations := policy.deny with input.resources as _cluster({"local_account_disabled": false})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["local_account_disabled"],
		"message": "local_account_disabled is false, so a shared administrator certificate bypasses Microsoft Entra ID",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["local_account_disabled"],
		"message": "local_account_disabled is not set and defaults to false, so a shared administrator certificate bypasses Microsoft Entra ID",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"local_account_disabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["local_account_disabled"],
		"message": "local_account_disabled is not known before deployment, so a shared administrator certificate bypasses Microsoft Entra ID",
	}}
}

test_allows_local_account_disabled_true if {
	violations := policy.deny with input.resources as _cluster({"local_account_disabled": true})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"local_account_disabled": false}}]}

	violations == set()
}

test_leaves_a_cluster_without_entra_id_to_another_policy if {
	violations := policy.deny with input.resources as {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "config": {}}]}

	violations == set()
}

test_knows_the_block_of_older_providers if {
	violations := policy.deny with input.resources as {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "config": {"role_based_access_control": [{"azure_active_directory": [{"managed": true}]}]}}]}

	count(violations) == 1
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": object.union({"azure_active_directory_role_based_access_control": [{"azure_rbac_enabled": true}]}, config)}]}
