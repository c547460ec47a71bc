package guard.policies.azure.redis_enterprise_plaintext_test

import data.guard.policies.azure.redis_enterprise_plaintext as policy

test_denies_client_protocol_plaintext if {
	violations := policy.deny with input.resources as _resource({"client_protocol": "Plaintext"})

	violations == {
		{
			"resource": "azurerm_redis_enterprise_database.features",
			"path": ["client_protocol"],
			"message": `client_protocol is "Plaintext", so keys and data cross the network in the clear`,
		},
	}
}

test_denies_default_database_client_protocol_plaintext if {
	violations := policy.deny with input.resources as _resource({"default_database": [{"client_protocol": "Plaintext"}]})

	violations == {
		{
			"resource": "azurerm_redis_enterprise_database.features",
			"path": ["default_database", 0, "client_protocol"],
			"message": `default_database.client_protocol is "Plaintext", so keys and data cross the network in the clear`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"client_protocol": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_redis_enterprise_database.features",
			"path": ["client_protocol"],
			"message": "client_protocol is not known before deployment, so keys and data cross the network in the clear",
		},
	}
}

test_allows_client_protocol_encrypted if {
	violations := policy.deny with input.resources as _resource({"client_protocol": "Encrypted"})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_redis_enterprise_database", "azurerm_managed_redis"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"client_protocol": "Plaintext"}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_redis_enterprise_database": [{"id": "azurerm_redis_enterprise_database.features", "name": "features", "config": config}]}
