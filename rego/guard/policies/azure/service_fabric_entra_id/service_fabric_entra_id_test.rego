package guard.policies.azure.service_fabric_entra_id_test

import data.guard.policies.azure.service_fabric_entra_id as policy

test_denies_a_cluster_without_a_directory if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_service_fabric_cluster.ml",
			"path": ["azure_active_directory", 0, "tenant_id"],
			"message": "azure_active_directory.tenant_id is not set, so clients authenticate without Entra ID",
		},
	}
}

test_denies_a_directory_without_a_tenant if {
	violations := policy.deny with input.resources as _resource({"azure_active_directory": [{"client_application_id": "a"}]})

	violations == {
		{
			"resource": "azurerm_service_fabric_cluster.ml",
			"path": ["azure_active_directory", 0, "tenant_id"],
			"message": "azure_active_directory.tenant_id is not set, so clients authenticate without Entra ID",
		},
	}
}

test_allows_a_directory if {
	violations := policy.deny with input.resources as _resource({"azure_active_directory": [{"tenant_id": "1"}]})

	violations == set()
}

test_allows_a_managed_cluster if {
	violations := policy.deny with input.resources as {"azurerm_service_fabric_managed_cluster": [{"id": "azurerm_service_fabric_managed_cluster.c", "name": "c", "config": {"authentication": [{"active_directory": [{"tenant_id": "1"}]}]}}]}

	violations == set()
}

_resource(config) := {"azurerm_service_fabric_cluster": [{"id": "azurerm_service_fabric_cluster.ml", "name": "ml", "config": config}]}
