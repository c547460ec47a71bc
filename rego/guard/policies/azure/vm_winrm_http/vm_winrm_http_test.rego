package guard.policies.azure.vm_winrm_http_test

import data.guard.policies.azure.vm_winrm_http as policy

test_denies_plain_http if {
	violations := policy.deny with input.resources as _resource({"winrm_listener": [{"protocol": "Http"}]})

	violations == {
		{
			"resource": "azurerm_windows_virtual_machine.label",
			"path": ["winrm_listener", 0, "protocol"],
			"message": "the WinRM listener speaks plain HTTP",
		},
	}
}

test_denies_the_older_block if {
	violations := policy.deny with input.resources as {"azurerm_virtual_machine": [{"id": "azurerm_virtual_machine.v", "name": "v", "config": {"os_profile_windows_config": [{"winrm": [{"protocol": "HTTP"}]}]}}]}

	violations == {
		{
			"resource": "azurerm_virtual_machine.v",
			"path": ["os_profile_windows_config", 0, "winrm", 0, "protocol"],
			"message": "the WinRM listener speaks plain HTTP",
		},
	}
}

test_allows_https if {
	violations := policy.deny with input.resources as _resource({"winrm_listener": [{"protocol": "Https"}]})

	violations == set()
}

test_allows_no_listener if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_windows_virtual_machine": [{"id": "azurerm_windows_virtual_machine.label", "name": "label", "config": config}]}
