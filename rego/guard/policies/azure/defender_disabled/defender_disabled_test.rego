package guard.policies.azure.defender_disabled_test

import data.guard.policies.azure.defender_disabled as policy

test_denies_protection_switched_off if {
	violations := policy.deny with input.resources as _resource({"enabled": false})

	violations == {
		{
			"resource": "azurerm_advanced_threat_protection.lake",
			"path": ["enabled"],
			"message": "enabled is false, so attacks raise no alert",
		},
	}
}

test_denies_agents_not_installed if {
	violations := policy.deny with input.resources as {"azurerm_security_center_auto_provisioning": [{"id": "azurerm_security_center_auto_provisioning.a", "name": "a", "config": {"auto_provision": "Off"}}]}

	violations == {
		{
			"resource": "azurerm_security_center_auto_provisioning.a",
			"path": ["auto_provision"],
			"message": `auto_provision is "Off", so attacks raise no alert`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"enabled": {"$unknown": "var.on"}})

	violations == {
		{
			"resource": "azurerm_advanced_threat_protection.lake",
			"path": ["enabled"],
			"message": "enabled is not known before deployment, so attacks raise no alert",
		},
	}
}

test_allows_protection if {
	violations := policy.deny with input.resources as _resource({"enabled": true})

	violations == set()
}

test_allows_agents if {
	violations := policy.deny with input.resources as {"azurerm_security_center_auto_provisioning": [{"id": "azurerm_security_center_auto_provisioning.a", "name": "a", "config": {"auto_provision": "On"}}]}

	violations == set()
}

_resource(config) := {"azurerm_advanced_threat_protection": [{"id": "azurerm_advanced_threat_protection.lake", "name": "lake", "config": config}]}
