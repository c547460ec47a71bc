package guard.policies.azure.aks_secret_rotation_test

import data.guard.policies.azure.aks_secret_rotation as policy

test_denies_rotation_switched_off if {
	violations := policy.deny with input.resources as _cluster({"key_vault_secrets_provider": [{"secret_rotation_enabled": false}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["key_vault_secrets_provider", 0, "secret_rotation_enabled"],
		"message": "secret_rotation_enabled is false, so pods keep secrets that were replaced in the vault",
	}}
}

test_denies_rotation_left_out if {
	violations := policy.deny with input.resources as _cluster({"key_vault_secrets_provider": [{"secret_rotation_interval": "2m"}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["key_vault_secrets_provider", 0, "secret_rotation_enabled"],
		"message": "secret_rotation_enabled is not set and defaults to false, so pods keep secrets that were replaced in the vault",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _cluster({"key_vault_secrets_provider": [{"secret_rotation_enabled": {"$unknown": "var.rotate"}}]})

	violations == {{
		"resource": "azurerm_kubernetes_cluster.ml",
		"path": ["key_vault_secrets_provider", 0, "secret_rotation_enabled"],
		"message": "secret_rotation_enabled is not known before deployment, so pods keep secrets that were replaced in the vault",
	}}
}

test_allows_rotation if {
	violations := policy.deny with input.resources as _cluster({"key_vault_secrets_provider": [{"secret_rotation_enabled": true}]})

	violations == set()
}

test_ignores_a_cluster_without_the_driver if {
	violations := policy.deny with input.resources as _cluster({})

	violations == set()
}

_cluster(config) := {"azurerm_kubernetes_cluster": [{"id": "azurerm_kubernetes_cluster.ml", "name": "ml", "config": config}]}
