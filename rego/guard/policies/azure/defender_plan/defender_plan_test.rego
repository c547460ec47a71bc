package guard.policies.azure.defender_plan_test

import data.guard.policies.azure.defender_plan as policy

test_denies_tier_free if {
	violations := policy.deny with input.resources as _resource({"tier": "Free"})

	violations == {
		{
			"resource": "azurerm_security_center_subscription_pricing.servers",
			"path": ["tier"],
			"message": `tier is "Free", so attacks on these resources raise no alert`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"tier": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_security_center_subscription_pricing.servers",
			"path": ["tier"],
			"message": "tier is not known before deployment, so attacks on these resources raise no alert",
		},
	}
}

test_allows_tier_standard if {
	violations := policy.deny with input.resources as _resource({"tier": "Standard"})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_security_center_subscription_pricing.servers",
			"path": ["tier"],
			"message": "tier is not set, so attacks on these resources raise no alert",
		},
	}
}

_resource(config) := {"azurerm_security_center_subscription_pricing": [{"id": "azurerm_security_center_subscription_pricing.servers", "name": "servers", "config": config}]}
