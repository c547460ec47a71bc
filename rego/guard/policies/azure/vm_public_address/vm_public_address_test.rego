package guard.policies.azure.vm_public_address_test

import data.guard.policies.azure.vm_public_address as policy

test_denies_a_public_address if {
	violations := policy.deny with input.resources as _resource({"ip_configuration": [{"name": "a", "public_ip_address_id": "/subscriptions/1/resourceGroups/a/providers/Microsoft.Network/publicIPAddresses/a"}]})

	violations == {
		{
			"resource": "azurerm_network_interface.training",
			"path": ["ip_configuration", 0, "public_ip_address_id"],
			"message": "public_ip_address_id gives the interface an address on the Internet",
		},
	}
}

test_denies_a_scale_set if {
	violations := policy.deny with input.resources as {"azurerm_linux_virtual_machine_scale_set": [{"id": "azurerm_linux_virtual_machine_scale_set.s", "name": "s", "config": {"network_interface": [{"ip_configuration": [{"public_ip_address": [{"name": "pip"}]}]}]}}]}

	violations == {
		{
			"resource": "azurerm_linux_virtual_machine_scale_set.s",
			"path": ["network_interface", 0, "ip_configuration", 0, "public_ip_address", 0],
			"message": "public_ip_address gives every machine of the set an address on the Internet",
		},
	}
}

test_allows_private_addresses if {
	violations := policy.deny with input.resources as _resource({"ip_configuration": [{"name": "a"}]})

	violations == set()
}

test_allows_a_private_scale_set if {
	violations := policy.deny with input.resources as {"azurerm_linux_virtual_machine_scale_set": [{"id": "azurerm_linux_virtual_machine_scale_set.s", "name": "s", "config": {"network_interface": [{"ip_configuration": [{"name": "a"}]}]}}]}

	violations == set()
}

test_ignores_unknown_blocks if {
	violations := policy.deny with input.resources as _resource({"ip_configuration": {"$unknown": "var.configurations"}})

	violations == set()
}

_resource(config) := {"azurerm_network_interface": [{"id": "azurerm_network_interface.training", "name": "training", "config": config}]}
