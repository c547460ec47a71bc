package guard.policies.azure.vm_password_login_test

import data.guard.policies.azure.vm_password_login as policy

test_denies_disable_password_authenticatio_false if {
	violations := policy.deny with input.resources as _resource({"disable_password_authentication": false})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["disable_password_authentication"],
			"message": "disable_password_authentication is false, so a password is enough to sign in over SSH",
		},
	}
}

test_denies_os_profile_linux_config_disable_password_authentic_false if {
	violations := policy.deny with input.resources as _resource({"os_profile_linux_config": [{"disable_password_authentication": false}]})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["os_profile_linux_config", 0, "disable_password_authentication"],
			"message": "os_profile_linux_config.disable_password_authentication is false, so a password is enough to sign in over SSH",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"disable_password_authentication": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["disable_password_authentication"],
			"message": "disable_password_authentication is not known before deployment, so a password is enough to sign in over SSH",
		},
	}
}

test_allows_disable_password_authenticatio_true if {
	violations := policy.deny with input.resources as _resource({"disable_password_authentication": true})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_linux_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_virtual_machine", "azurerm_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"disable_password_authentication": false}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_virtual_machine": [{"id": "azurerm_linux_virtual_machine.train", "name": "train", "config": config}]}
