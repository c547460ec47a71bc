package guard.policies.azure.app_plain_ftp_test

import data.guard.policies.azure.app_plain_ftp as policy

test_denies_plain_ftp if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"ftps_state": "AllAllowed"}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "ftps_state"],
			"message": `site_config.ftps_state is "AllAllowed", so code and the deployment password may travel in the clear`,
		},
	}
}

test_denies_the_default_of_older_types if {
	violations := policy.deny with input.resources as {"azurerm_app_service": [{"id": "azurerm_app_service.scoring", "name": "scoring", "config": {}}]}

	violations == {
		{
			"resource": "azurerm_app_service.scoring",
			"path": ["site_config", 0, "ftps_state"],
			"message": `site_config.ftps_state is not set and defaults to "AllAllowed", so code and the deployment password may travel in the clear`,
		},
	}
}

test_points_at_an_unknown_state if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"ftps_state": {"$unknown": "var.ftps"}}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "ftps_state"],
			"message": "site_config.ftps_state is not known before deployment, so code and the deployment password may travel in the clear",
		},
	}
}

test_allows_ftps if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"ftps_state": "FtpsOnly"}]})

	violations == set()
}

test_allows_an_older_app_without_ftp if {
	violations := policy.deny with input.resources as {"azurerm_function_app": [{"id": "azurerm_function_app.f", "name": "f", "config": {"site_config": [{"ftps_state": "Disabled"}]}}]}

	violations == set()
}

test_allows_the_default if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_app_service", "azurerm_app_service_slot", "azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_function_app_flex_consumption", "azurerm_logic_app_standard"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"site_config": [{"ftps_state": "AllAllowed"}]}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": config}]}
