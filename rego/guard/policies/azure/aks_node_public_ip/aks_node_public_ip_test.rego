package guard.policies.azure.aks_node_public_ip_test

import data.guard.policies.azure.aks_node_public_ip as policy

test_denies_public_addresses_in_the_default_pool if {
	violations := policy.deny with input.resources as _cluster({"default_node_pool": [{"node_public_ip_enabled": true}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["default_node_pool", 0, "node_public_ip_enabled"],
		"message": "node_public_ip_enabled is true, so each node has an address on the Internet",
	}}
}

test_denies_the_older_argument if {
	violations := policy.deny with input.resources as _cluster({"default_node_pool": [{"enable_node_public_ip": true}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["default_node_pool", 0, "enable_node_public_ip"],
		"message": "enable_node_public_ip is true, so each node has an address on the Internet",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"default_node_pool": [{"node_public_ip_enabled": {"$unknown": "var.public"}}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["default_node_pool", 0, "node_public_ip_enabled"],
		"message": "node_public_ip_enabled is not known before deployment, so each node has an address on the Internet",
	}}
}

test_denies_public_addresses_in_a_further_pool if {
	violations := policy.deny with input.resources as {"azurerm_kubernetes_cluster_node_pool": [{"id": "azurerm_kubernetes_cluster_node_pool.gpu", "name": "gpu", "config": {"node_public_ip_enabled": true}}]}

	violations == {{
		"resource": "azurerm_kubernetes_cluster_node_pool.gpu",
		"path": ["node_public_ip_enabled"],
		"message": "node_public_ip_enabled is true, so each node has an address on the Internet",
	}}
}

test_allows_private_nodes if {
	violations := policy.deny with input.resources as _cluster({"default_node_pool": [{"node_public_ip_enabled": false}]})

	violations == set()
}

test_allows_the_default if {
	violations := policy.deny with input.resources as _cluster({"default_node_pool": [{"name": "system"}]})

	violations == set()
}

test_allows_a_private_further_pool if {
	violations := policy.deny with input.resources as {"azurerm_kubernetes_cluster_node_pool": [{"id": "azurerm_kubernetes_cluster_node_pool.gpu", "name": "gpu", "config": {}}]}

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
