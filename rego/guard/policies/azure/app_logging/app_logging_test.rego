package guard.policies.azure.app_logging_test

import data.guard.policies.azure.app_logging as policy

test_denies_an_app_without_logs if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["logs", 0, "http_logs"],
			"message": "neither logs.http_logs nor a diagnostic setting keeps the requests that the app serves",
		},
	}
}

test_denies_logs_of_the_code_alone if {
	violations := policy.deny with input.resources as _resource({"logs": [{"application_logs": [{"file_system_level": "Error"}]}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["logs", 0, "http_logs"],
			"message": "neither logs.http_logs nor a diagnostic setting keeps the requests that the app serves",
		},
	}
}

test_leaves_the_matter_open_when_a_target_is_unknown if {
	violations := policy.deny with input.resources as {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": {}}], "azurerm_monitor_diagnostic_setting": [{"id": "azurerm_monitor_diagnostic_setting.d", "name": "d", "config": {"target_resource_id": {"$unknown": "var.target"}}}]}

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["logs", 0, "http_logs"],
			"message": "neither logs.http_logs nor a diagnostic setting keeps the requests that the app serves",
			"unknown": "var.target",
		},
	}
}

test_allows_logs_of_the_server if {
	violations := policy.deny with input.resources as _resource({"logs": [{"http_logs": [{"file_system": [{"retention_in_days": 90}]}]}]})

	violations == set()
}

test_allows_a_diagnostic_setting if {
	violations := policy.deny with input.resources as {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": {}}], "azurerm_monitor_diagnostic_setting": [{"id": "azurerm_monitor_diagnostic_setting.d", "name": "d", "config": {"target_resource_id": {"$unknown": "azurerm_linux_web_app.scoring.id", "$refs": ["azurerm_linux_web_app.scoring"]}}}]}

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_app_service", "azurerm_app_service_slot"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": config}]}
