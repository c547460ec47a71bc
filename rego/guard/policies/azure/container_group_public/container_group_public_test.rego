package guard.policies.azure.container_group_public_test

import data.guard.policies.azure.container_group_public as policy

test_denies_a_public_address if {
	violations := policy.deny with input.resources as _resource({"ip_address_type": "Public"})

	violations == {
		{
			"resource": "azurerm_container_group.score",
			"path": ["ip_address_type"],
			"message": `ip_address_type is "Public", so the containers answer the Internet`,
		},
	}
}

test_denies_the_default if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_container_group.score",
			"path": ["ip_address_type"],
			"message": `ip_address_type is not set and defaults to "Public", so the containers answer the Internet`,
		},
	}
}

test_points_at_an_unknown_type if {
	violations := policy.deny with input.resources as _resource({"ip_address_type": {"$unknown": "var.type"}})

	violations == {
		{
			"resource": "azurerm_container_group.score",
			"path": ["ip_address_type"],
			"message": "ip_address_type is not known before deployment, so the containers answer the Internet",
		},
	}
}

test_allows_a_private_address if {
	violations := policy.deny with input.resources as _resource({"ip_address_type": "Private"})

	violations == set()
}

test_allows_no_address if {
	violations := policy.deny with input.resources as _resource({"ip_address_type": "None"})

	violations == set()
}

test_allows_the_older_network_profile if {
	violations := policy.deny with input.resources as _resource({"network_profile_id": "/subscriptions/a"})

	violations == set()
}

_resource(config) := {"azurerm_container_group": [{"id": "azurerm_container_group.score", "name": "score", "config": config}]}
