package guard.policies.azure.app_cors_test

import data.guard.policies.azure.app_cors as policy

test_denies_every_origin if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"cors": [{"allowed_origins": ["https://a.example.com", "*"]}]}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "cors", 0, "allowed_origins", 1],
			"message": `allowed_origins holds "*", so pages of any site may call the app and read its answers`,
		},
	}
}

test_ignores_unknown_origins if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"cors": [{"allowed_origins": {"$unknown": "var.origins"}}]}]})

	violations == set()
}

test_allows_listed_origins if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"cors": [{"allowed_origins": ["https://a.example.com"]}]}]})

	violations == set()
}

test_allows_an_app_without_cors if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_app_service", "azurerm_app_service_slot", "azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_function_app_flex_consumption", "azurerm_logic_app_standard"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"site_config": [{"cors": [{"allowed_origins": ["*"]}]}]}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": config}]}
