package guard.policies.azure.aks_private_dns_public_fqdn_test

import data.guard.policies.azure.aks_private_dns_public_fqdn as policy

test_denies_a_public_name if {
	violations := policy.deny with input.resources as _cluster({"private_cluster_enabled": true, "private_cluster_public_fqdn_enabled": true})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["private_cluster_public_fqdn_enabled"],
		"message": "private_cluster_public_fqdn_enabled is true, so public DNS tells the inner address of the API server",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"private_cluster_enabled": true, "private_cluster_public_fqdn_enabled": {"$unknown": "var.fqdn"}})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["private_cluster_public_fqdn_enabled"],
		"message": "private_cluster_public_fqdn_enabled is not known before deployment, so public DNS tells the inner address of the API server",
	}}
}

test_allows_a_private_name if {
	violations := policy.deny with input.resources as _cluster({"private_cluster_enabled": true, "private_cluster_public_fqdn_enabled": false})

	violations == set()
}

test_allows_the_default if {
	violations := policy.deny with input.resources as _cluster({"private_cluster_enabled": true})

	violations == set()
}

test_ignores_a_public_cluster if {
	violations := policy.deny with input.resources as _cluster({"private_cluster_public_fqdn_enabled": true})

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
