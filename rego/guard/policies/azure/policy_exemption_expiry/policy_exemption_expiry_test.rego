package guard.policies.azure.policy_exemption_expiry_test

import data.guard.policies.azure.policy_exemption_expiry as policy

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"expires_on": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_subscription_policy_exemption.migration",
			"path": ["expires_on"],
			"message": "expires_on is not known before deployment, so it holds for ever",
		},
	}
}

test_allows_expires_on_2027_06_30t00_00_00z if {
	violations := policy.deny with input.resources as _resource({"expires_on": "2027-06-30T00:00:00Z"})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_subscription_policy_exemption.migration",
			"path": ["expires_on"],
			"message": "expires_on is not set, so it holds for ever",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_subscription_policy_exemption", "azurerm_resource_group_policy_exemption", "azurerm_management_group_policy_exemption", "azurerm_resource_policy_exemption"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_subscription_policy_exemption": [{"id": "azurerm_subscription_policy_exemption.migration", "name": "migration", "config": config}]}
