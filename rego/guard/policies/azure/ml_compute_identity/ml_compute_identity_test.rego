package guard.policies.azure.ml_compute_identity_test

import data.guard.policies.azure.ml_compute_identity as policy

test_denies_an_instance_without_an_identity if {
	violations := policy.deny with input.resources as _compute({})

	violations == {{
		"resource": "azurerm_machine_learning_compute_instance.trainer",
		"path": ["identity"],
		"message": "no identity is set, so jobs reach data with keys or a person's credentials",
	}}
}

test_denies_a_cluster_without_an_identity if {
	violations := policy.deny with input.resources as {"azurerm_machine_learning_compute_cluster": [{"id": "azurerm_machine_learning_compute_cluster.gpu", "name": "gpu", "config": {}}]}

	violations == {{
		"resource": "azurerm_machine_learning_compute_cluster.gpu",
		"path": ["identity"],
		"message": "no identity is set, so jobs reach data with keys or a person's credentials",
	}}
}

test_allows_an_identity if {
	violations := policy.deny with input.resources as _compute({"identity": [{"type": "SystemAssigned"}]})

	violations == set()
}

test_allows_a_personal_instance if {
	violations := policy.deny with input.resources as _compute({"assign_to_user": [{"object_id": "66666666-7777-8888-9999-000000000000"}]})

	violations == set()
}

test_ignores_an_unknown_block if {
	violations := policy.deny with input.resources as _compute({"identity": {"$unknown": "var.identity"}})

	violations == set()
}

_compute(config) := {"azurerm_machine_learning_compute_instance": [{"id": "azurerm_machine_learning_compute_instance.trainer", "name": "trainer", "config": config}]}
