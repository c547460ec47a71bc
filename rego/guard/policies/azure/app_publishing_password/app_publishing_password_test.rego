package guard.policies.azure.app_publishing_password_test

import data.guard.policies.azure.app_publishing_password as policy

test_denies_the_defaults if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["webdeploy_publish_basic_authentication_enabled"],
			"message": "webdeploy_publish_basic_authentication_enabled is not set and defaults to true and ftp_publish_basic_authentication_enabled is not set and defaults to true, so a password is enough to deploy code",
		},
	}
}

test_denies_ftp_alone if {
	violations := policy.deny with input.resources as _resource({"webdeploy_publish_basic_authentication_enabled": false})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["ftp_publish_basic_authentication_enabled"],
			"message": "ftp_publish_basic_authentication_enabled is not set and defaults to true, so a password is enough to deploy code",
		},
	}
}

test_allows_both_switched_off if {
	violations := policy.deny with input.resources as _resource({"webdeploy_publish_basic_authentication_enabled": false, "ftp_publish_basic_authentication_enabled": false})

	violations == set()
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"webdeploy_publish_basic_authentication_enabled": {"$unknown": "var.basic"}, "ftp_publish_basic_authentication_enabled": false})

	violations == {
		{
			"resource": "azurerm_linux_web_app.scoring",
			"path": ["webdeploy_publish_basic_authentication_enabled"],
			"message": "webdeploy_publish_basic_authentication_enabled is not known before deployment, so a password is enough to deploy code",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_web_app": [{"id": "azurerm_linux_web_app.scoring", "name": "scoring", "config": config}]}
