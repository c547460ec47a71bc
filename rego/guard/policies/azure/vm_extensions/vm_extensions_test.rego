package guard.policies.azure.vm_extensions_test

import data.guard.policies.azure.vm_extensions as policy

test_denies_allow_extension_operations_true if {
	violations := policy.deny with input.resources as _resource({"allow_extension_operations": true})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["allow_extension_operations"],
			"message": "allow_extension_operations is true, so rights in Azure are enough to run commands as root",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"allow_extension_operations": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["allow_extension_operations"],
			"message": "allow_extension_operations is not known before deployment, so rights in Azure are enough to run commands as root",
		},
	}
}

test_allows_allow_extension_operations_false if {
	violations := policy.deny with input.resources as _resource({"allow_extension_operations": false})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["allow_extension_operations"],
			"message": "allow_extension_operations is not set and defaults to true, so rights in Azure are enough to run commands as root",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"allow_extension_operations": true}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_virtual_machine": [{"id": "azurerm_linux_virtual_machine.train", "name": "train", "config": config}]}
