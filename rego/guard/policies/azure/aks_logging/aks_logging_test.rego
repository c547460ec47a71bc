package guard.policies.azure.aks_logging_test

import data.guard.policies.azure.aks_logging as policy

test_denies_a_cluster_without_an_agent if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["oms_agent"],
		"message": "no oms_agent sends the cluster's logs to a workspace",
	}}
}

test_denies_the_older_add_on_switched_off if {
	violations := policy.deny with input.resources as _cluster({"addon_profile": [{"oms_agent": [{"enabled": false}]}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["addon_profile", 0, "oms_agent", 0, "enabled"],
		"message": "no oms_agent sends the cluster's logs to a workspace",
	}}
}

test_allows_the_agent if {
	violations := policy.deny with input.resources as _cluster({"oms_agent": [{"log_analytics_workspace_id": {"$unknown": "azurerm_log_analytics_workspace.aks.id", "$refs": ["azurerm_log_analytics_workspace.aks"]}}]})

	violations == set()
}

test_allows_defender if {
	violations := policy.deny with input.resources as _cluster({"microsoft_defender": [{"log_analytics_workspace_id": {"$unknown": "azurerm_log_analytics_workspace.aks.id", "$refs": ["azurerm_log_analytics_workspace.aks"]}}]})

	violations == set()
}

test_allows_the_older_add_on if {
	violations := policy.deny with input.resources as _cluster({"addon_profile": [{"oms_agent": [{"enabled": true}]}]})

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
