package guard.policies.azure.aks_version_unsupported_test

import data.guard.policies.azure.aks_version_unsupported as policy

test_denies_kubernetes_version_1_28 if {
	violations := policy.deny with input.resources as _resource({"kubernetes_version": "1.28"})

	violations == {
		{
			"resource": "azurerm_kubernetes_cluster.serving",
			"path": ["kubernetes_version"],
			"message": `kubernetes_version is "1.28", so flaws of Kubernetes stay open`,
		},
	}
}

test_denies_kubernetes_version_1_29_4 if {
	violations := policy.deny with input.resources as _resource({"kubernetes_version": "1.29.4"})

	violations == {
		{
			"resource": "azurerm_kubernetes_cluster.serving",
			"path": ["kubernetes_version"],
			"message": `kubernetes_version is "1.29.4", so flaws of Kubernetes stay open`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"kubernetes_version": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_kubernetes_cluster.serving",
			"path": ["kubernetes_version"],
			"message": "kubernetes_version is not known before deployment, so flaws of Kubernetes stay open",
		},
	}
}

test_allows_kubernetes_version_1_34 if {
	violations := policy.deny with input.resources as _resource({"kubernetes_version": "1.34"})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_allows_long_term_support if {
	violations := policy.deny with input.resources as _resource({"kubernetes_version": "1.30", "support_plan": "AKSLongTermSupport"})

	violations == set()
}

_resource(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.serving", "name": "serving", "config": config}]}
