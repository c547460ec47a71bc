package guard.policies.azure.ml_compute_local_auth_test

import data.guard.policies.azure.ml_compute_local_auth as policy

test_denies_local_auth_enabled_true if {
	violations := policy.deny with input.resources as _compute({"local_auth_enabled": true})

	violations == {{
		"resource": "azurerm_machine_learning_compute_instance.trainer",
		"path": ["local_auth_enabled"],
		"message": "local_auth_enabled is true, so SSH keys of the machine's own open it",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _compute({})

	violations == {{
		"resource": "azurerm_machine_learning_compute_instance.trainer",
		"path": ["local_auth_enabled"],
		"message": "local_auth_enabled is not set and defaults to true, so SSH keys of the machine's own open it",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _compute({"local_auth_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_machine_learning_compute_instance.trainer",
		"path": ["local_auth_enabled"],
		"message": "local_auth_enabled is not known before deployment, so SSH keys of the machine's own open it",
	}}
}

test_allows_local_auth_enabled_false if {
	violations := policy.deny with input.resources as _compute({"local_auth_enabled": false})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_machine_learning_compute_instance", "azurerm_machine_learning_compute_cluster"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"local_auth_enabled": true}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"local_auth_enabled": true}}]}

	violations == set()
}

_compute(config) := {"azurerm_machine_learning_compute_instance": [{"id": "azurerm_machine_learning_compute_instance.trainer", "name": "trainer", "config": config}]}
