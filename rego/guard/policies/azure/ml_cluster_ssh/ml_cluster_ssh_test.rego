package guard.policies.azure.ml_cluster_ssh_test

import data.guard.policies.azure.ml_cluster_ssh as policy

test_denies_ssh_public_access_enabled_true if {
	violations := policy.deny with input.resources as _cluster({"ssh_public_access_enabled": true})

	violations == {{
		"resource": "azurerm_machine_learning_compute_cluster.gpu",
		"path": ["ssh_public_access_enabled"],
		"message": "ssh_public_access_enabled is true, so each node listens for SSH on the Internet",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"ssh_public_access_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_machine_learning_compute_cluster.gpu",
		"path": ["ssh_public_access_enabled"],
		"message": "ssh_public_access_enabled is not known before deployment, so each node listens for SSH on the Internet",
	}}
}

test_allows_ssh_public_access_enabled_false if {
	violations := policy.deny with input.resources as _cluster({"ssh_public_access_enabled": false})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _cluster({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"ssh_public_access_enabled": true}}]}

	violations == set()
}

_cluster(config) := {"azurerm_machine_learning_compute_cluster": [{"id": "azurerm_machine_learning_compute_cluster.gpu", "name": "gpu", "config": config}]}
