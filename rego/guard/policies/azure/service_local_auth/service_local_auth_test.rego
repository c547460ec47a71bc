package guard.policies.azure.service_local_auth_test

import data.guard.policies.azure.service_local_auth as policy

test_denies_local_auth_enabled_true if {
	violations := policy.deny with input.resources as _resource({"local_auth_enabled": true})

	violations == {
		{
			"resource": "azurerm_app_configuration.ml",
			"path": ["local_auth_enabled"],
			"message": "local_auth_enabled is true, so a key alone is enough to use the service",
		},
	}
}

test_denies_local_authentication_enabled_true if {
	violations := policy.deny with input.resources as _resource({"local_authentication_enabled": true})

	violations == {
		{
			"resource": "azurerm_app_configuration.ml",
			"path": ["local_authentication_enabled"],
			"message": "local_authentication_enabled is true, so a key alone is enough to use the service",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"local_auth_enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_app_configuration.ml",
			"path": ["local_auth_enabled"],
			"message": "local_auth_enabled is not known before deployment, so a key alone is enough to use the service",
		},
	}
}

test_allows_local_auth_enabled_false if {
	violations := policy.deny with input.resources as _resource({"local_auth_enabled": false})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_app_configuration.ml",
			"path": ["local_auth_enabled"],
			"message": "local_auth_enabled is not set and defaults to true, so a key alone is enough to use the service",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_app_configuration", "azurerm_signalr_service", "azurerm_web_pubsub", "azurerm_automation_account", "azurerm_maps_account", "azurerm_bot_service_azure_bot", "azurerm_log_analytics_workspace", "azurerm_application_insights"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"local_auth_enabled": true}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_app_configuration": [{"id": "azurerm_app_configuration.ml", "name": "ml", "config": config}]}
