package guard.policies.azure.aks_network_policy_test

import data.guard.policies.azure.aks_network_policy as policy

test_denies_a_cluster_without_a_network_profile if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["network_profile", 0, "network_policy"],
		"message": "network_profile.network_policy is not set, so NetworkPolicy objects have no effect",
	}}
}

test_denies_a_profile_without_a_policy_engine if {
	violations := policy.deny with input.resources as _cluster({"network_profile": [{"network_plugin": "azure"}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["network_profile", 0, "network_policy"],
		"message": "network_profile.network_policy is not set, so NetworkPolicy objects have no effect",
	}}
}

test_points_at_an_unknown_engine if {
	violations := policy.deny with input.resources as _cluster({"network_profile": [{"network_policy": {"$unknown": "var.policy"}}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["network_profile", 0, "network_policy"],
		"message": "network_profile.network_policy is not known before deployment, so NetworkPolicy objects have no effect",
	}}
}

test_allows_an_engine if {
	violations := policy.deny with input.resources as _cluster({"network_profile": [{"network_policy": "calico"}]})

	violations == set()
}

test_allows_the_cilium_data_plane if {
	violations := policy.deny with input.resources as _cluster({"network_profile": [{"network_data_plane": "cilium"}]})

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
