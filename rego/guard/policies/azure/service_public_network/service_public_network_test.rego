package guard.policies.azure.service_public_network_test

import data.guard.policies.azure.service_public_network as policy

test_denies_public_network_access_enabled_true if {
	violations := policy.deny with input.resources as _resource({"public_network_access_enabled": true})

	violations == {
		{
			"resource": "azurerm_app_configuration.ml",
			"path": ["public_network_access_enabled"],
			"message": "public_network_access_enabled is true, so every network reaches the service",
		},
	}
}

test_denies_public_network_access_enabled if {
	violations := policy.deny with input.resources as _resource({"public_network_access": "Enabled"})

	violations == {
		{
			"resource": "azurerm_app_configuration.ml",
			"path": ["public_network_access"],
			"message": `public_network_access is "Enabled", so every network reaches the service`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"public_network_access_enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_app_configuration.ml",
			"path": ["public_network_access_enabled"],
			"message": "public_network_access_enabled is not known before deployment, so every network reaches the service",
		},
	}
}

test_allows_public_network_access_enabled_false if {
	violations := policy.deny with input.resources as _resource({"public_network_access_enabled": false})

	violations == set()
}

test_allows_public_network_access_disabled if {
	violations := policy.deny with input.resources as _resource({"public_network_access": "Disabled"})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_app_configuration.ml",
			"path": ["public_network_access_enabled"],
			"message": "public_network_access_enabled is not set and defaults to true, so every network reaches the service",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_app_configuration", "azurerm_automation_account", "azurerm_batch_account", "azurerm_signalr_service", "azurerm_web_pubsub", "azurerm_dashboard_grafana", "azurerm_healthcare_service", "azurerm_healthcare_fhir_service", "azurerm_healthcare_dicom_service", "azurerm_iothub_dps", "azurerm_recovery_services_vault", "azurerm_bot_service_azure_bot", "azurerm_managed_redis", "azurerm_ai_foundry"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"public_network_access_enabled": true}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_app_configuration": [{"id": "azurerm_app_configuration.ml", "name": "ml", "config": config}]}
