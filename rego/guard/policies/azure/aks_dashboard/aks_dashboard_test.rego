package guard.policies.azure.aks_dashboard_test

import data.guard.policies.azure.aks_dashboard as policy

test_denies_enabled_true if {
	violations := policy.deny with input.resources as _cluster({"addon_profile": [{"kube_dashboard": [{"enabled": true}]}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["addon_profile", 0, "kube_dashboard", 0, "enabled"],
		"message": "addon_profile.kube_dashboard.enabled is true, so the dashboard runs with rights of its own",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"addon_profile": [{"kube_dashboard": [{"enabled": {"$unknown": "var.setting"}}]}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["addon_profile", 0, "kube_dashboard", 0, "enabled"],
		"message": "addon_profile.kube_dashboard.enabled is not known before deployment, so the dashboard runs with rights of its own",
	}}
}

test_allows_enabled_false if {
	violations := policy.deny with input.resources as _cluster({"addon_profile": [{"kube_dashboard": [{"enabled": false}]}]})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _cluster({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"addon_profile": [{"kube_dashboard": [{"enabled": true}]}]}}]}

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
