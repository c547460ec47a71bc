package guard.policies.azure.aks_api_server_access_test

import data.guard.policies.azure.aks_api_server_access as policy

test_denies_an_open_cluster if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["api_server_access_profile", 0, "authorized_ip_ranges"],
		"message": "the cluster is not private and has no authorized_ip_ranges, so every address reaches its API server",
	}}
}

test_denies_an_empty_list if {
	violations := policy.deny with input.resources as _cluster({"api_server_authorized_ip_ranges": []})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["api_server_authorized_ip_ranges"],
		"message": "the cluster is not private and has no authorized_ip_ranges, so every address reaches its API server",
	}}
}

test_denies_the_whole_internet if {
	violations := policy.deny with input.resources as _cluster({"api_server_access_profile": [{"authorized_ip_ranges": ["198.51.100.0/24", "0.0.0.0/0"]}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["api_server_access_profile", 0, "authorized_ip_ranges", 1],
		"message": `authorized_ip_ranges contains "0.0.0.0/0", so every address reaches the API server`,
	}}
}

test_points_at_an_unknown_switch if {
	violations := policy.deny with input.resources as _cluster({"private_cluster_enabled": {"$unknown": "var.private"}})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["private_cluster_enabled"],
		"message": "the cluster is not private and has no authorized_ip_ranges, so every address reaches its API server",
	}}
}

test_allows_listed_ranges if {
	violations := policy.deny with input.resources as _cluster({"api_server_access_profile": [{"authorized_ip_ranges": ["198.51.100.0/24"]}]})

	violations == set()
}

test_allows_a_private_cluster if {
	violations := policy.deny with input.resources as _cluster({"private_cluster_enabled": true})

	violations == set()
}

test_ignores_unknown_ranges if {
	violations := policy.deny with input.resources as _cluster({"api_server_access_profile": [{"authorized_ip_ranges": {"$unknown": "var.ranges"}}]})

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
