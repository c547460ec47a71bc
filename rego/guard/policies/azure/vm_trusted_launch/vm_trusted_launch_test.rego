package guard.policies.azure.vm_trusted_launch_test

import data.guard.policies.azure.vm_trusted_launch as policy

test_denies_the_defaults if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["secure_boot_enabled"],
			"message": "secure_boot_enabled is not set and defaults to false and vtpm_enabled is not set and defaults to false, so a changed boot chain starts unnoticed",
		},
	}
}

test_denies_a_missing_tpm if {
	violations := policy.deny with input.resources as _resource({"secure_boot_enabled": true})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["vtpm_enabled"],
			"message": "vtpm_enabled is not set and defaults to false, so a changed boot chain starts unnoticed",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"secure_boot_enabled": {"$unknown": "var.boot"}, "vtpm_enabled": true})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["secure_boot_enabled"],
			"message": "secure_boot_enabled is not known before deployment, so a changed boot chain starts unnoticed",
		},
	}
}

test_allows_both if {
	violations := policy.deny with input.resources as _resource({"secure_boot_enabled": true, "vtpm_enabled": true})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine_scale_set"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_virtual_machine": [{"id": "azurerm_linux_virtual_machine.train", "name": "train", "config": config}]}
