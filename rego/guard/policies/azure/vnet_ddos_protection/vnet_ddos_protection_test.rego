package guard.policies.azure.vnet_ddos_protection_test

import data.guard.policies.azure.vnet_ddos_protection as policy

test_denies_ddos_protection_plan_enable_false if {
	violations := policy.deny with input.resources as _resource({"ddos_protection_plan": [{"enable": false}]})

	violations == {
		{
			"resource": "azurerm_virtual_network.ml",
			"path": ["ddos_protection_plan", 0, "enable"],
			"message": "ddos_protection_plan.enable is false, so floods are met with the basic protection alone",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"ddos_protection_plan": [{"enable": {"$unknown": "var.setting"}}]})

	violations == {
		{
			"resource": "azurerm_virtual_network.ml",
			"path": ["ddos_protection_plan", 0, "enable"],
			"message": "ddos_protection_plan.enable is not known before deployment, so floods are met with the basic protection alone",
		},
	}
}

test_allows_ddos_protection_plan_enable_true if {
	violations := policy.deny with input.resources as _resource({"ddos_protection_plan": [{"enable": true}]})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_virtual_network.ml",
			"path": ["ddos_protection_plan", 0, "enable"],
			"message": "ddos_protection_plan.enable is not set and defaults to false, so floods are met with the basic protection alone",
		},
	}
}

_resource(config) := {"azurerm_virtual_network": [{"id": "azurerm_virtual_network.ml", "name": "ml", "config": config}]}
