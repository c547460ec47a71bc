package guard.policies.azure.service_fabric_protection_test

import data.guard.policies.azure.service_fabric_protection as policy

test_denies_a_cluster_without_settings if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_service_fabric_cluster.ml",
			"path": ["fabric_settings"],
			"message": "no fabric_settings sets ClusterProtectionLevel to EncryptAndSign",
		},
	}
}

test_denies_signing_alone if {
	violations := policy.deny with input.resources as _resource({"fabric_settings": [{"name": "Security", "parameters": {"ClusterProtectionLevel": "Sign"}}]})

	violations == {
		{
			"resource": "azurerm_service_fabric_cluster.ml",
			"path": ["fabric_settings"],
			"message": "no fabric_settings sets ClusterProtectionLevel to EncryptAndSign",
		},
	}
}

test_allows_encryption if {
	violations := policy.deny with input.resources as _resource({"fabric_settings": [{"name": "Security", "parameters": {"ClusterProtectionLevel": "EncryptAndSign"}}]})

	violations == set()
}

test_ignores_unknown_settings if {
	violations := policy.deny with input.resources as _resource({"fabric_settings": {"$unknown": "var.settings"}})

	violations == set()
}

_resource(config) := {"azurerm_service_fabric_cluster": [{"id": "azurerm_service_fabric_cluster.ml", "name": "ml", "config": config}]}
