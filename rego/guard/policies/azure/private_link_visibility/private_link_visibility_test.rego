package guard.policies.azure.private_link_visibility_test

import data.guard.policies.azure.private_link_visibility as policy

test_denies_every_subscription if {
	violations := policy.deny with input.resources as _resource({"visibility_subscription_ids": ["*"]})

	violations == {
		{
			"resource": "azurerm_private_link_service.scoring",
			"path": ["visibility_subscription_ids", 0],
			"message": `visibility_subscription_ids holds "*", every subscription there is`,
		},
	}
}

test_allows_named_subscriptions if {
	violations := policy.deny with input.resources as _resource({"visibility_subscription_ids": ["1"]})

	violations == set()
}

test_ignores_unknown_subscriptions if {
	violations := policy.deny with input.resources as _resource({"visibility_subscription_ids": {"$unknown": "var.s"}})

	violations == set()
}

_resource(config) := {"azurerm_private_link_service": [{"id": "azurerm_private_link_service.scoring", "name": "scoring", "config": config}]}
