package guard.policies.azure.kusto_public_network_test

import data.guard.policies.azure.kusto_public_network as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _cluster({})

	violations == {{
		"resource": "azurerm_kusto_cluster.telemetry",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not set and defaults to true, so the cluster answers the whole Internet",
	}}
}

test_denies_public_access if {
	violations := policy.deny with input.resources as _cluster({"public_network_access_enabled": true})

	violations == {{
		"resource": "azurerm_kusto_cluster.telemetry",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is true, so the cluster answers the whole Internet",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"public_network_access_enabled": {"$unknown": "var.public"}})

	violations == {{
		"resource": "azurerm_kusto_cluster.telemetry",
		"path": ["public_network_access_enabled"],
		"message": "public_network_access_enabled is not known before deployment, so the cluster answers the whole Internet",
	}}
}

test_allows_private_access_only if {
	violations := policy.deny with input.resources as _cluster({"public_network_access_enabled": false})

	violations == set()
}

test_allows_listed_ranges if {
	violations := policy.deny with input.resources as _cluster({"allowed_ip_ranges": ["198.51.100.0/24"]})

	violations == set()
}

test_allows_a_cluster_in_a_network if {
	violations := policy.deny with input.resources as _cluster({"virtual_network_configuration": [{"subnet_id": "s"}]})

	violations == set()
}

_cluster(config) := {"azurerm_kusto_cluster": [{"id": "azurerm_kusto_cluster.telemetry", "name": "telemetry", "config": config}]}
