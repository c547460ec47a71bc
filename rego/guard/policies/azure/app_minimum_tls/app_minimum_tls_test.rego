package guard.policies.azure.app_minimum_tls_test

import data.guard.policies.azure.app_minimum_tls as policy

test_denies_tls_1_0 if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"minimum_tls_version": "1.0"}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "minimum_tls_version"],
			"message": `site_config.minimum_tls_version is "1.0", so clients may use a protocol older than TLS 1.2`,
		},
	}
}

test_denies_a_number if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"min_tls_version": 1.1}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "min_tls_version"],
			"message": "site_config.min_tls_version is 1.1, so clients may use a protocol older than TLS 1.2",
		},
	}
}

test_denies_an_old_protocol_of_the_deployment_site if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"minimum_tls_version": "1.2", "scm_minimum_tls_version": "1.1"}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "scm_minimum_tls_version"],
			"message": `site_config.scm_minimum_tls_version is "1.1", so clients may use a protocol older than TLS 1.2`,
		},
	}
}

test_points_at_an_unknown_version if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"minimum_tls_version": {"$unknown": "var.tls"}}]})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "minimum_tls_version"],
			"message": "site_config.minimum_tls_version is not known before deployment, so clients may use a protocol older than TLS 1.2",
		},
	}
}

test_points_at_an_unknown_block_once if {
	violations := policy.deny with input.resources as _resource({"site_config": {"$unknown": "var.site"}})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["site_config", 0, "minimum_tls_version"],
			"message": "site_config.minimum_tls_version is not known before deployment, so clients may use a protocol older than TLS 1.2",
		},
	}
}

test_allows_tls_1_3 if {
	violations := policy.deny with input.resources as _resource({"site_config": [{"minimum_tls_version": "1.3"}]})

	violations == set()
}

test_allows_the_default if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_app_service", "azurerm_app_service_slot", "azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_function_app_flex_consumption", "azurerm_logic_app_standard"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"site_config": [{"min_tls_version": "1.1"}]}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": config}]}
