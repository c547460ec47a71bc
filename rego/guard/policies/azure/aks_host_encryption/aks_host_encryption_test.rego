package guard.policies.azure.aks_host_encryption_test

import data.guard.policies.azure.aks_host_encryption as policy

test_denies_a_default_pool_without_it if {
	violations := policy.deny with input.resources as _cluster({"default_node_pool": [{"name": "system"}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["default_node_pool", 0, "host_encryption_enabled"],
		"message": "host_encryption_enabled is not set and defaults to false, so temporary disks and caches of the nodes are not encrypted",
	}}
}

test_denies_the_older_argument_false if {
	violations := policy.deny with input.resources as _cluster({"default_node_pool": [{"enable_host_encryption": false}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["default_node_pool", 0, "enable_host_encryption"],
		"message": "enable_host_encryption is false, so temporary disks and caches of the nodes are not encrypted",
	}}
}

test_denies_a_further_pool_without_it if {
	violations := policy.deny with input.resources as {"azurerm_kubernetes_cluster_node_pool": [{"id": "azurerm_kubernetes_cluster_node_pool.gpu", "name": "gpu", "config": {}}]}

	violations == {{
		"resource": "azurerm_kubernetes_cluster_node_pool.gpu",
		"path": ["host_encryption_enabled"],
		"message": "host_encryption_enabled is not set and defaults to false, so temporary disks and caches of the nodes are not encrypted",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as {"azurerm_kubernetes_cluster_node_pool": [{"id": "azurerm_kubernetes_cluster_node_pool.gpu", "name": "gpu", "config": {"host_encryption_enabled": {"$unknown": "var.enc"}}}]}

	violations == {{
		"resource": "azurerm_kubernetes_cluster_node_pool.gpu",
		"path": ["host_encryption_enabled"],
		"message": "host_encryption_enabled is not known before deployment, so temporary disks and caches of the nodes are not encrypted",
	}}
}

test_allows_encryption_at_host if {
	violations := policy.deny with input.resources as _cluster({"default_node_pool": [{"host_encryption_enabled": true}]})

	violations == set()
}

test_allows_it_in_a_further_pool if {
	violations := policy.deny with input.resources as {"azurerm_kubernetes_cluster_node_pool": [{"id": "azurerm_kubernetes_cluster_node_pool.gpu", "name": "gpu", "config": {"enable_host_encryption": true}}]}

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
