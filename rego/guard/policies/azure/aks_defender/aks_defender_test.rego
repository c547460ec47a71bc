package guard.policies.azure.aks_defender_test

import data.guard.policies.azure.aks_defender as policy

test_denies_microsoft_defender_empty if {
	violations := policy.deny with input.resources as _resource({"microsoft_defender": []})

	violations == {
		{
			"resource": "azurerm_kubernetes_cluster.serving",
			"path": ["microsoft_defender"],
			"message": "microsoft_defender is not one of its values, so attacks inside the cluster raise no alert",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"microsoft_defender": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_kubernetes_cluster.serving",
			"path": ["microsoft_defender"],
			"message": "microsoft_defender is not known before deployment, so attacks inside the cluster raise no alert",
		},
	}
}

test_allows_microsoft_defender_log_analytics_workspace_id_sub if {
	violations := policy.deny with input.resources as _resource({"microsoft_defender": [{"log_analytics_workspace_id": "/subscriptions/a"}]})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_kubernetes_cluster.serving",
			"path": ["microsoft_defender"],
			"message": "microsoft_defender is not set, so attacks inside the cluster raise no alert",
		},
	}
}

_resource(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.serving", "name": "serving", "config": config}]}
