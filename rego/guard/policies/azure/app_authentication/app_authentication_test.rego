package guard.policies.azure.app_authentication_test

import data.guard.policies.azure.app_authentication as policy

test_denies_an_app_without_authentication if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["auth_settings_v2", 0, "auth_enabled"],
			"message": "auth_settings_v2.auth_enabled is not set and defaults to false, so every request reaches the code unauthenticated",
		},
	}
}

test_denies_authentication_switched_off if {
	violations := policy.deny with input.resources as _resource({"auth_settings": [{"enabled": false}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["auth_settings", 0, "enabled"],
			"message": "auth_settings.enabled is false, so every request reaches the code unauthenticated",
		},
	}
}

test_denies_anonymous_requests if {
	violations := policy.deny with input.resources as _resource({"auth_settings_v2": [{"auth_enabled": true, "unauthenticated_action": "AllowAnonymous"}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["auth_settings_v2", 0, "unauthenticated_action"],
			"message": `auth_settings_v2.unauthenticated_action is "AllowAnonymous", so requests without a sign-in reach the code`,
		},
	}
}

test_denies_optional_certificates if {
	violations := policy.deny with input.resources as _resource({"client_certificate_enabled": true, "client_certificate_mode": "Optional"})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["auth_settings_v2", 0, "auth_enabled"],
			"message": "auth_settings_v2.auth_enabled is not set and defaults to false, so every request reaches the code unauthenticated",
		},
	}
}

test_points_at_an_unknown_switch if {
	violations := policy.deny with input.resources as _resource({"auth_settings_v2": [{"auth_enabled": {"$unknown": "var.auth"}}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["auth_settings_v2", 0, "auth_enabled"],
			"message": "auth_settings_v2.auth_enabled is not known before deployment, so every request reaches the code unauthenticated",
		},
	}
}

test_allows_authentication if {
	violations := policy.deny with input.resources as _resource({"auth_settings_v2": [{"auth_enabled": true, "require_authentication": true}]})

	violations == set()
}

test_allows_the_older_block if {
	violations := policy.deny with input.resources as _resource({"auth_settings": [{"enabled": true}]})

	violations == set()
}

test_allows_client_certificates_by_default if {
	violations := policy.deny with input.resources as _resource({"client_certificate_enabled": true})

	violations == set()
}

test_denies_certificates_that_function_apps_leave_optional if {
	violations := policy.deny with input.resources as {"azurerm_linux_function_app": [{"id": "azurerm_linux_function_app.f", "name": "f", "config": {"client_certificate_enabled": true}}]}

	violations == {
		{
			"resource": "azurerm_linux_function_app.f",
			"path": ["auth_settings_v2", 0, "auth_enabled"],
			"message": "auth_settings_v2.auth_enabled is not set and defaults to false, so every request reaches the code unauthenticated",
		},
	}
}

test_allows_client_certificates if {
	violations := policy.deny with input.resources as _resource({"client_certificate_enabled": true, "client_certificate_mode": "Required"})

	violations == set()
}

test_allows_client_certificates_of_older_types if {
	violations := policy.deny with input.resources as {"azurerm_function_app": [{"id": "azurerm_function_app.f", "name": "f", "config": {"client_cert_mode": "Required"}}]}

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_app_service", "azurerm_app_service_slot", "azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_function_app_flex_consumption", "azurerm_logic_app_standard"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"auth_settings": [{"enabled": false}]}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": config}]}
