package guard.policies.azure.app_runtime_unsupported_test

import data.guard.policies.azure.app_runtime_unsupported as policy

test_denies_an_old_php if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"php_version": "7.4"}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "php_version"],
			"message": "php_version 7.4 is out of support",
		},
	}
}

test_denies_an_old_python if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"application_stack": [{"python_version": "3.7"}]}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "application_stack", 0, "python_version"],
			"message": "python_version 3.7 is out of support",
		},
	}
}

test_denies_an_old_node if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"application_stack": [{"node_version": "16-lts"}]}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "application_stack", 0, "node_version"],
			"message": "node_version 16-lts is out of support",
		},
	}
}

test_denies_an_old_dotnet if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"application_stack": [{"dotnet_version": "v6.0"}]}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "application_stack", 0, "dotnet_version"],
			"message": "dotnet_version v6.0 is out of support",
		},
	}
}

test_denies_the_text_of_a_stack if {
	violations := policy.deny with input.resources as {"azurerm_app_service": [{"id": "azurerm_app_service.scoring", "name": "scoring", "config": {"site_config": [{"linux_fx_version": "PYTHON|3.8"}]}}]}

	violations == {
		{
			"resource": "azurerm_app_service.scoring",
			"path": ["site_config", 0, "linux_fx_version"],
			"message": "PYTHON|3.8 is out of support",
		},
	}
}

test_denies_a_number if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"php_version": 5.6}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "php_version"],
			"message": "php_version 5.6 is out of support",
		},
	}
}

test_allows_a_recent_php if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"php_version": "8.4"}]})

	violations == set()
}

test_allows_a_recent_python if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"application_stack": [{"python_version": "3.13"}]}]})

	violations == set()
}

test_allows_the_net_framework if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"dotnet_framework_version": "v4.0"}]})

	violations == set()
}

test_allows_a_supported_java if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"java_version": "1.8"}]})

	violations == set()
}

test_allows_an_image if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"linux_fx_version": "DOCKER|registry.example.com/scoring:1.4"}]})

	violations == set()
}

test_ignores_an_unknown_version if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"php_version": {"$unknown": "var.php"}}]})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_app_service", "azurerm_app_service_slot", "azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_function_app_flex_consumption", "azurerm_logic_app_standard"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"site_config": [{"php_version": "7.4"}]}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": config}]}
