package guard.policies.azure.app_identity_test

import data.guard.policies.azure.app_identity as policy

test_denies_identity_empty if {
	violations := policy.deny with input.resources as _resource({"identity": []})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["identity"],
			"message": "identity is not one of its values, so it can sign in to other services only with keys",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"identity": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["identity"],
			"message": "identity is not known before deployment, so it can sign in to other services only with keys",
		},
	}
}

test_allows_identity_type_systemassigned if {
	violations := policy.deny with input.resources as _resource({"identity": [{"type": "SystemAssigned"}]})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["identity"],
			"message": "identity is not set, so it can sign in to other services only with keys",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_app_service", "azurerm_app_service_slot", "azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_function_app_flex_consumption", "azurerm_logic_app_standard"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"identity": []}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": config}]}
