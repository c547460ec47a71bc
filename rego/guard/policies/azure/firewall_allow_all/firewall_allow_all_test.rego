package guard.policies.azure.firewall_allow_all_test

import data.guard.policies.azure.firewall_allow_all as policy

test_denies_a_rule_for_everything if {
	violations := policy.deny with input.resources as _resource({"action": "Allow", "rule": [{"source_addresses": ["*"], "destination_addresses": ["*"], "destination_ports": ["*"]}]})

	violations == {
		{
			"resource": "azurerm_firewall_network_rule_collection.training",
			"path": ["rule", 0, "destination_addresses"],
			"message": "the rule allows traffic to every address and port",
		},
	}
}

test_denies_it_in_a_policy if {
	violations := policy.deny with input.resources as {"azurerm_firewall_policy_rule_collection_group": [{"id": "azurerm_firewall_policy_rule_collection_group.g", "name": "g", "config": {"network_rule_collection": [{"action": "Allow", "rule": [{"destination_addresses": ["0.0.0.0/0"], "destination_ports": ["1-65535"]}]}]}}]}

	violations == {
		{
			"resource": "azurerm_firewall_policy_rule_collection_group.g",
			"path": ["network_rule_collection", 0, "rule", 0, "destination_addresses"],
			"message": "the rule allows traffic to every address and port",
		},
	}
}

test_allows_a_rule_that_denies if {
	violations := policy.deny with input.resources as _resource({"action": "Deny", "rule": [{"destination_addresses": ["*"], "destination_ports": ["*"]}]})

	violations == set()
}

test_allows_one_port if {
	violations := policy.deny with input.resources as _resource({"action": "Allow", "rule": [{"destination_addresses": ["*"], "destination_ports": ["443"]}]})

	violations == set()
}

test_ignores_unknown_rules if {
	violations := policy.deny with input.resources as _resource({"action": "Allow", "rule": {"$unknown": "var.rules"}})

	violations == set()
}

_resource(config) := {"azurerm_firewall_network_rule_collection": [{"id": "azurerm_firewall_network_rule_collection.training", "name": "training", "config": config}]}
