package guard.policies.azure.app_https_only_test

import data.guard.policies.azure.app_https_only as policy

test_denies_https_only_false if {
	violations := policy.deny with input.resources as _resource({"https_only": false})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["https_only"],
			"message": "https_only is false, so requests in the clear are answered",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"https_only": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["https_only"],
			"message": "https_only is not known before deployment, so requests in the clear are answered",
		},
	}
}

test_allows_https_only_true if {
	violations := policy.deny with input.resources as _resource({"https_only": true})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["https_only"],
			"message": "https_only is not set and defaults to false, so requests in the clear are answered",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_app_service", "azurerm_app_service_slot", "azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_function_app_flex_consumption", "azurerm_logic_app_standard"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"https_only": false}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": config}]}
