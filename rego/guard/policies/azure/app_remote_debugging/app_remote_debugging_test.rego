package guard.policies.azure.app_remote_debugging_test

import data.guard.policies.azure.app_remote_debugging as policy

test_denies_site_config_remote_debugging_enabled_true if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"remote_debugging_enabled": true}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "remote_debugging_enabled"],
			"message": "site_config.remote_debugging_enabled is true, so a debugger may attach over the Internet",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"remote_debugging_enabled": {"$unknown": "var.setting"}}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "remote_debugging_enabled"],
			"message": "site_config.remote_debugging_enabled is not known before deployment, so a debugger may attach over the Internet",
		},
	}
}

test_allows_site_config_remote_debugging_enabled_false if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"remote_debugging_enabled": false}]})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_app_service", "azurerm_app_service_slot", "azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_function_app_flex_consumption", "azurerm_logic_app_standard"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"site_config": [{"remote_debugging_enabled": true}]}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": config}]}
