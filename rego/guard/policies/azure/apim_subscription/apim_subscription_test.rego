package guard.policies.azure.apim_subscription_test

import data.guard.policies.azure.apim_subscription as policy

test_denies_subscription_required_false if {
	violations := policy.deny with input.resources as _resource({"subscription_required": false})

	violations == {
		{
			"resource": "azurerm_api_management_api.scoring",
			"path": ["subscription_required"],
			"message": "subscription_required is false, so anyone may call without a key",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"subscription_required": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_api_management_api.scoring",
			"path": ["subscription_required"],
			"message": "subscription_required is not known before deployment, so anyone may call without a key",
		},
	}
}

test_allows_subscription_required_true if {
	violations := policy.deny with input.resources as _resource({"subscription_required": true})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_api_management_api", "azurerm_api_management_product"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"subscription_required": false}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_api_management_api": [{"id": "azurerm_api_management_api.scoring", "name": "scoring", "config": config}]}
