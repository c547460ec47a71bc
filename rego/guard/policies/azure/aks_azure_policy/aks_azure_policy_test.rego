package guard.policies.azure.aks_azure_policy_test

import data.guard.policies.azure.aks_azure_policy as policy

test_denies_azure_policy_enabled_false if {
	violations := policy.deny with input.resources as _cluster({"azure_policy_enabled": false})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["azure_policy_enabled"],
		"message": "azure_policy_enabled is false, so no admission rules of Azure Policy reach the cluster",
	}}
}

test_denies_enabled_false if {
	violations := policy.deny with input.resources as _cluster({"addon_profile": [{"azure_policy": [{"enabled": false}]}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["addon_profile", 0, "azure_policy", 0, "enabled"],
		"message": "addon_profile.azure_policy.enabled is false, so no admission rules of Azure Policy reach the cluster",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["azure_policy_enabled"],
		"message": "azure_policy_enabled is not set and defaults to false, so no admission rules of Azure Policy reach the cluster",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"azure_policy_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["azure_policy_enabled"],
		"message": "azure_policy_enabled is not known before deployment, so no admission rules of Azure Policy reach the cluster",
	}}
}

test_allows_azure_policy_enabled_true if {
	violations := policy.deny with input.resources as _cluster({"azure_policy_enabled": true})

	violations == set()
}

test_allows_enabled_true if {
	violations := policy.deny with input.resources as _cluster({"addon_profile": [{"azure_policy": [{"enabled": true}]}]})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"azure_policy_enabled": false}}]}

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
