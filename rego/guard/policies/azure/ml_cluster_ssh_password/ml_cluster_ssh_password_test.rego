package guard.policies.azure.ml_cluster_ssh_password_test

import data.guard.policies.azure.ml_cluster_ssh_password as policy

test_denies_a_password if {
	violations := policy.deny with input.resources as _cluster({"ssh": [{"admin_username": "ml", "admin_password": "[redacted:literal]"}]})

	violations == {{
		"resource": "azurerm_machine_learning_compute_cluster.gpu",
		"path": ["ssh", 0],
		"message": "ssh.admin_password is set, so the administrator of the nodes signs in with a password",
	}}
}

test_denies_a_generated_password if {
	violations := policy.deny with input.resources as _cluster({"ssh": [{"admin_username": "ml", "admin_password": {"$unknown": "random_password.ssh.result"}}]})

	violations == {{
		"resource": "azurerm_machine_learning_compute_cluster.gpu",
		"path": ["ssh", 0],
		"message": "ssh.admin_password is set, so the administrator of the nodes signs in with a password",
	}}
}

test_allows_a_key if {
	violations := policy.deny with input.resources as _cluster({"ssh": [{"admin_username": "ml", "key_value": "ssh-rsa AAAA"}]})

	violations == set()
}

test_allows_no_ssh if {
	violations := policy.deny with input.resources as _cluster({})

	violations == set()
}

_cluster(config) := {"azurerm_machine_learning_compute_cluster": [{"id": "azurerm_machine_learning_compute_cluster.gpu", "name": "gpu", "config": config}]}
