package guard.policies.azure.app_public_network_test

import data.guard.policies.azure.app_public_network as policy

test_denies_public_network_access_enabled_true if {
	violations := policy.deny with input.resources as _resource({"public_network_access_enabled": true})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["public_network_access_enabled"],
			"message": "public_network_access_enabled is true, so the app answers the whole Internet",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"public_network_access_enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["public_network_access_enabled"],
			"message": "public_network_access_enabled is not known before deployment, so the app answers the whole Internet",
		},
	}
}

test_allows_public_network_access_enabled_false if {
	violations := policy.deny with input.resources as _resource({"public_network_access_enabled": false})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["public_network_access_enabled"],
			"message": "public_network_access_enabled is not set and defaults to true, so the app answers the whole Internet",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot", "azurerm_function_app_flex_consumption"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"public_network_access_enabled": true}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": config}]}
