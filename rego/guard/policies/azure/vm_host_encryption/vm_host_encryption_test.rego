package guard.policies.azure.vm_host_encryption_test

import data.guard.policies.azure.vm_host_encryption as policy

test_denies_encryption_at_host_enabled_false if {
	violations := policy.deny with input.resources as _resource({"encryption_at_host_enabled": false})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["encryption_at_host_enabled"],
			"message": "encryption_at_host_enabled is false, so temporary disks and caches are not encrypted",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"encryption_at_host_enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["encryption_at_host_enabled"],
			"message": "encryption_at_host_enabled is not known before deployment, so temporary disks and caches are not encrypted",
		},
	}
}

test_allows_encryption_at_host_enabled_true if {
	violations := policy.deny with input.resources as _resource({"encryption_at_host_enabled": true})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["encryption_at_host_enabled"],
			"message": "encryption_at_host_enabled is not set and defaults to false, so temporary disks and caches are not encrypted",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"encryption_at_host_enabled": false}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_virtual_machine": [{"id": "azurerm_linux_virtual_machine.train", "name": "train", "config": config}]}
