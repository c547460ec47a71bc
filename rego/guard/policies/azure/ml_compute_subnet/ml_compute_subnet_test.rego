package guard.policies.azure.ml_compute_subnet_test

import data.guard.policies.azure.ml_compute_subnet as policy

test_denies_compute_without_a_subnet if {
	violations := policy.deny with input.resources as _compute({})

	violations == {{
		"resource": "azurerm_machine_learning_compute_instance.trainer",
		"path": ["subnet_resource_id"],
		"message": "subnet_resource_id is not set, so the machines run outside the owner's network",
	}}
}

test_denies_a_cluster_without_a_subnet if {
	violations := policy.deny with input.resources as {"azurerm_machine_learning_compute_cluster": [{"id": "azurerm_machine_learning_compute_cluster.gpu", "name": "gpu", "config": {"vm_size": "STANDARD_NC6"}}]}

	violations == {{
		"resource": "azurerm_machine_learning_compute_cluster.gpu",
		"path": ["subnet_resource_id"],
		"message": "subnet_resource_id is not set, so the machines run outside the owner's network",
	}}
}

test_denies_compute_of_a_workspace_that_is_not_isolated if {
	violations := policy.deny with input.resources as {"azurerm_machine_learning_workspace": [{"id": "azurerm_machine_learning_workspace.fraud", "name": "fraud", "config": {}}], "azurerm_machine_learning_compute_cluster": [{"id": "azurerm_machine_learning_compute_cluster.gpu", "name": "gpu", "config": {"machine_learning_workspace_id": {"$unknown": "azurerm_machine_learning_workspace.fraud.id", "$refs": ["azurerm_machine_learning_workspace.fraud"]}}}]}

	violations == {{
		"resource": "azurerm_machine_learning_compute_cluster.gpu",
		"path": ["subnet_resource_id"],
		"message": "subnet_resource_id is not set, so the machines run outside the owner's network",
	}}
}

test_allows_a_subnet if {
	violations := policy.deny with input.resources as _compute({"subnet_resource_id": {"$unknown": "azurerm_subnet.training.id", "$refs": ["azurerm_subnet.training"]}})

	violations == set()
}

test_allows_a_subnet_that_is_not_known_yet if {
	violations := policy.deny with input.resources as _compute({"subnet_resource_id": {"$unknown": "var.subnet_id"}})

	violations == set()
}

test_allows_compute_in_a_managed_network if {
	violations := policy.deny with input.resources as {"azurerm_machine_learning_workspace": [{"id": "azurerm_machine_learning_workspace.fraud", "name": "fraud", "config": {"managed_network": [{"isolation_mode": "AllowOnlyApprovedOutbound"}]}}], "azurerm_machine_learning_compute_cluster": [{"id": "azurerm_machine_learning_compute_cluster.gpu", "name": "gpu", "config": {"machine_learning_workspace_id": {"$unknown": "azurerm_machine_learning_workspace.fraud.id", "$refs": ["azurerm_machine_learning_workspace.fraud"]}}}]}

	violations == set()
}

_compute(config) := {"azurerm_machine_learning_compute_instance": [{"id": "azurerm_machine_learning_compute_instance.trainer", "name": "trainer", "config": config}]}
