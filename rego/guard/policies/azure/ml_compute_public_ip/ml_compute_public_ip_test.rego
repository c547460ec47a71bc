package guard.policies.azure.ml_compute_public_ip_test

import data.guard.policies.azure.ml_compute_public_ip as policy

test_denies_node_public_ip_enabled_true if {
	violations := policy.deny with input.resources as _compute({"node_public_ip_enabled": true})

	violations == {{
		"resource": "azurerm_machine_learning_compute_instance.trainer",
		"path": ["node_public_ip_enabled"],
		"message": "node_public_ip_enabled is true, so the machines have addresses on the Internet",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _compute({})

	violations == {{
		"resource": "azurerm_machine_learning_compute_instance.trainer",
		"path": ["node_public_ip_enabled"],
		"message": "node_public_ip_enabled is not set and defaults to true, so the machines have addresses on the Internet",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _compute({"node_public_ip_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_machine_learning_compute_instance.trainer",
		"path": ["node_public_ip_enabled"],
		"message": "node_public_ip_enabled is not known before deployment, so the machines have addresses on the Internet",
	}}
}

test_allows_node_public_ip_enabled_false if {
	violations := policy.deny with input.resources as _compute({"node_public_ip_enabled": false})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_machine_learning_compute_instance", "azurerm_machine_learning_compute_cluster"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"node_public_ip_enabled": true}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"node_public_ip_enabled": true}}]}

	violations == set()
}

_compute(config) := {"azurerm_machine_learning_compute_instance": [{"id": "azurerm_machine_learning_compute_instance.trainer", "name": "trainer", "config": config}]}
