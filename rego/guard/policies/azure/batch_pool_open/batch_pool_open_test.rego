package guard.policies.azure.batch_pool_open_test

import data.guard.policies.azure.batch_pool_open as policy

test_denies_a_rule_for_everybody if {
	violations := policy.deny with input.resources as _resource({"network_configuration": [{"endpoint_configuration": [{"backend_port": 22, "network_security_group_rules": [{"access": "Allow", "source_address_prefix": "*"}]}]}]})

	violations == {
		{
			"resource": "azurerm_batch_pool.train",
			"path": ["network_configuration", 0, "endpoint_configuration", 0, "network_security_group_rules", 0, "source_address_prefix"],
			"message": "the endpoint admits the whole Internet to port 22 of the nodes",
		},
	}
}

test_denies_an_endpoint_without_rules if {
	violations := policy.deny with input.resources as _resource({"network_configuration": [{"endpoint_configuration": [{"backend_port": 22}]}]})

	violations == {
		{
			"resource": "azurerm_batch_pool.train",
			"path": ["network_configuration", 0, "endpoint_configuration", 0, "network_security_group_rules"],
			"message": "the endpoint admits the whole Internet to port 22 of the nodes",
		},
	}
}

test_allows_an_office if {
	violations := policy.deny with input.resources as _resource({"network_configuration": [{"endpoint_configuration": [{"backend_port": 22, "network_security_group_rules": [{"access": "Allow", "source_address_prefix": "198.51.100.0/24"}]}]}]})

	violations == set()
}

test_allows_no_endpoints if {
	violations := policy.deny with input.resources as _resource({"network_configuration": [{"subnet_id": "/subscriptions/a"}]})

	violations == set()
}

_resource(config) := {"azurerm_batch_pool": [{"id": "azurerm_batch_pool.train", "name": "train", "config": config}]}
