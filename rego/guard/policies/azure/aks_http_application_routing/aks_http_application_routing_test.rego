package guard.policies.azure.aks_http_application_routing_test

import data.guard.policies.azure.aks_http_application_routing as policy

test_denies_http_application_routing_enabled_true if {
	violations := policy.deny with input.resources as _cluster({"http_application_routing_enabled": true})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["http_application_routing_enabled"],
		"message": "http_application_routing_enabled is true, so ingresses are published on plain HTTP",
	}}
}

test_denies_enabled_true if {
	violations := policy.deny with input.resources as _cluster({"addon_profile": [{"http_application_routing": [{"enabled": true}]}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["addon_profile", 0, "http_application_routing", 0, "enabled"],
		"message": "addon_profile.http_application_routing.enabled is true, so ingresses are published on plain HTTP",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"http_application_routing_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["http_application_routing_enabled"],
		"message": "http_application_routing_enabled is not known before deployment, so ingresses are published on plain HTTP",
	}}
}

test_allows_http_application_routing_enabled_false if {
	violations := policy.deny with input.resources as _cluster({"http_application_routing_enabled": false})

	violations == set()
}

test_allows_enabled_false if {
	violations := policy.deny with input.resources as _cluster({"addon_profile": [{"http_application_routing": [{"enabled": false}]}]})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _cluster({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"http_application_routing_enabled": true}}]}

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
