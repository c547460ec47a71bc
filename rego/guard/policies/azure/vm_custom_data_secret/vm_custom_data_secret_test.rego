package guard.policies.azure.vm_custom_data_secret_test

import data.guard.policies.azure.vm_custom_data_secret as policy

test_denies_a_password_in_a_script if {
	violations := policy.deny with input.resources as _resource({"custom_data": "#!/bin/sh\nexport DATABASE_PASSWORD=\"correct-horse-battery\"\n"})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["custom_data"],
			"message": "custom_data assigns a literal to a password or key",
		},
	}
}

test_denies_a_password_in_base64 if {
	violations := policy.deny with input.resources as _resource({"custom_data": "IyEvYmluL3NoCmV4cG9ydCBEQVRBQkFTRV9QQVNTV09SRD0iY29ycmVjdC1ob3JzZS1iYXR0ZXJ5Igo="})

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine.train",
			"path": ["custom_data"],
			"message": "custom_data assigns a literal to a password or key",
		},
	}
}

test_denies_the_older_block if {
	violations := policy.deny with input.resources as {"azurerm_virtual_machine": [{"id": "azurerm_virtual_machine.v", "name": "v", "config": {"os_profile": [{"custom_data": "ACCESS_KEY=abcdefgh12345678"}]}}]}

	violations == {
		{
			"resource": "azurerm_virtual_machine.v",
			"path": ["os_profile", 0, "custom_data"],
			"message": "os_profile.custom_data assigns a literal to a password or key",
		},
	}
}

test_allows_a_script_that_fetches_it if {
	violations := policy.deny with input.resources as _resource({"custom_data": "PASSWORD=$(az keyvault secret show --name db --query value)"})

	violations == set()
}

test_allows_other_scripts if {
	violations := policy.deny with input.resources as _resource({"custom_data": "#cloud-config\npackages: [nvtop]\n"})

	violations == set()
}

test_ignores_unknown_data if {
	violations := policy.deny with input.resources as _resource({"custom_data": {"$unknown": "var.init"}})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set", "azurerm_virtual_machine", "azurerm_virtual_machine_scale_set"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"custom_data": "TOKEN=abcdefgh12345678", "os_profile": []}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_linux_virtual_machine": [{"id": "azurerm_linux_virtual_machine.train", "name": "train", "config": config}]}
