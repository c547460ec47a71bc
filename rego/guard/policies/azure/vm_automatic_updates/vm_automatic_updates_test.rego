package guard.policies.azure.vm_automatic_updates_test

import data.guard.policies.azure.vm_automatic_updates as policy

test_denies_automatic_updates_enabled_false if {
	violations := policy.deny with input.resources as _resource({"automatic_updates_enabled": false})

	violations == {
		{
			"resource": "azurerm_windows_virtual_machine.label",
			"path": ["automatic_updates_enabled"],
			"message": "automatic_updates_enabled is false, so known flaws stay open until somebody acts",
		},
	}
}

test_denies_enable_automatic_updates_false if {
	violations := policy.deny with input.resources as _resource({"enable_automatic_updates": false})

	violations == {
		{
			"resource": "azurerm_windows_virtual_machine.label",
			"path": ["enable_automatic_updates"],
			"message": "enable_automatic_updates is false, so known flaws stay open until somebody acts",
		},
	}
}

test_denies_os_profile_windows_config_enable_automatic_upgrade_false if {
	violations := policy.deny with input.resources as _resource({"os_profile_windows_config": [{"enable_automatic_upgrades": false}]})

	violations == {
		{
			"resource": "azurerm_windows_virtual_machine.label",
			"path": ["os_profile_windows_config", 0, "enable_automatic_upgrades"],
			"message": "os_profile_windows_config.enable_automatic_upgrades is false, so known flaws stay open until somebody acts",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"automatic_updates_enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_windows_virtual_machine.label",
			"path": ["automatic_updates_enabled"],
			"message": "automatic_updates_enabled is not known before deployment, so known flaws stay open until somebody acts",
		},
	}
}

test_allows_automatic_updates_enabled_true if {
	violations := policy.deny with input.resources as _resource({"automatic_updates_enabled": true})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_windows_virtual_machine", "azurerm_windows_virtual_machine_scale_set", "azurerm_virtual_machine", "azurerm_virtual_machine_scale_set"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"automatic_updates_enabled": false}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_windows_virtual_machine": [{"id": "azurerm_windows_virtual_machine.label", "name": "label", "config": config}]}
