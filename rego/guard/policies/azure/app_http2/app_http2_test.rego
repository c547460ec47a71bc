package guard.policies.azure.app_http2_test

import data.guard.policies.azure.app_http2 as policy

test_denies_site_config_http2_enabled_false if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"http2_enabled": false}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "http2_enabled"],
			"message": "site_config.http2_enabled is false, so clients fall back to HTTP/1.1",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"http2_enabled": {"$unknown": "var.setting"}}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "http2_enabled"],
			"message": "site_config.http2_enabled is not known before deployment, so clients fall back to HTTP/1.1",
		},
	}
}

test_allows_site_config_http2_enabled_true if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"http2_enabled": true}]})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "http2_enabled"],
			"message": "site_config.http2_enabled is not set and defaults to false, so clients fall back to HTTP/1.1",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_app_service", "azurerm_app_service_slot", "azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_function_app_flex_consumption", "azurerm_logic_app_standard"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"site_config": [{"http2_enabled": false}]}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": config}]}
