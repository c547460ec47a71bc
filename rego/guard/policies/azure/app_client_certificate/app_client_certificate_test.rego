package guard.policies.azure.app_client_certificate_test

import data.guard.policies.azure.app_client_certificate as policy

test_denies_client_certificate_enabled_false if {
	violations := policy.deny with input.resources as _resource({"client_certificate_enabled": false})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["client_certificate_enabled"],
			"message": "client_certificate_enabled is false, so callers without a certificate connect",
		},
	}
}

test_denies_client_cert_mode_optional if {
	violations := policy.deny with input.resources as _resource({"client_cert_mode": "Optional"})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["client_cert_mode"],
			"message": `client_cert_mode is "Optional", so callers without a certificate connect`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"client_certificate_enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["client_certificate_enabled"],
			"message": "client_certificate_enabled is not known before deployment, so callers without a certificate connect",
		},
	}
}

test_allows_client_certificate_enabled_true if {
	violations := policy.deny with input.resources as _resource({"client_certificate_enabled": true})

	violations == set()
}

test_allows_client_cert_mode_required if {
	violations := policy.deny with input.resources as _resource({"client_cert_mode": "Required"})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["client_certificate_enabled"],
			"message": "client_certificate_enabled is not set and defaults to false, so callers without a certificate connect",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_app_service", "azurerm_app_service_slot", "azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_function_app_flex_consumption", "azurerm_logic_app_standard"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"client_certificate_enabled": false}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": config}]}
