package guard.policies.azure.nic_ip_forwarding_test

import data.guard.policies.azure.nic_ip_forwarding as policy

test_denies_ip_forwarding_enabled_true if {
	violations := policy.deny with input.resources as _resource({"ip_forwarding_enabled": true})

	violations == {
		{
			"resource": "azurerm_network_interface.training",
			"path": ["ip_forwarding_enabled"],
			"message": "ip_forwarding_enabled is true, so the machine may pose under other addresses",
		},
	}
}

test_denies_enable_ip_forwarding_true if {
	violations := policy.deny with input.resources as _resource({"enable_ip_forwarding": true})

	violations == {
		{
			"resource": "azurerm_network_interface.training",
			"path": ["enable_ip_forwarding"],
			"message": "enable_ip_forwarding is true, so the machine may pose under other addresses",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"ip_forwarding_enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_network_interface.training",
			"path": ["ip_forwarding_enabled"],
			"message": "ip_forwarding_enabled is not known before deployment, so the machine may pose under other addresses",
		},
	}
}

test_allows_ip_forwarding_enabled_false if {
	violations := policy.deny with input.resources as _resource({"ip_forwarding_enabled": false})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_network_interface": [{"id": "azurerm_network_interface.training", "name": "training", "config": config}]}
