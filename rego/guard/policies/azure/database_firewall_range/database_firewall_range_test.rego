package guard.policies.azure.database_firewall_range_test

import data.guard.policies.azure.database_firewall_range as policy

test_denies_a_large_range if {
	violations := policy.deny with input.resources as _resource({"start_ip_address": "40.0.0.0", "end_ip_address": "40.255.255.255"})

	violations == {
		{
			"resource": "azurerm_mssql_firewall_rule.office",
			"path": ["end_ip_address"],
			"message": "the rule admits 16777216 addresses, 40.0.0.0 to 40.255.255.255",
		},
	}
}

test_denies_a_range_of_a_cache if {
	violations := policy.deny with input.resources as {"azurerm_redis_firewall_rule": [{"id": "azurerm_redis_firewall_rule.r", "name": "r", "config": {"start_ip": "198.51.100.0", "end_ip": "198.51.102.0"}}]}

	violations == {
		{
			"resource": "azurerm_redis_firewall_rule.r",
			"path": ["end_ip"],
			"message": "the rule admits 513 addresses, 198.51.100.0 to 198.51.102.0",
		},
	}
}

test_allows_an_office if {
	violations := policy.deny with input.resources as _resource({"start_ip_address": "198.51.100.0", "end_ip_address": "198.51.100.255"})

	violations == set()
}

test_leaves_rules_for_everybody_to_another_policy if {
	violations := policy.deny with input.resources as _resource({"start_ip_address": "0.0.0.0", "end_ip_address": "255.255.255.255"})

	violations == set()
}

test_allows_private_addresses if {
	violations := policy.deny with input.resources as _resource({"start_ip_address": "10.0.0.0", "end_ip_address": "10.0.255.255"})

	violations == set()
}

test_ignores_unknown_addresses if {
	violations := policy.deny with input.resources as _resource({"start_ip_address": "40.0.0.0", "end_ip_address": {"$unknown": "var.end"}})

	violations == set()
}

_resource(config) := {"azurerm_mssql_firewall_rule": [{"id": "azurerm_mssql_firewall_rule.office", "name": "office", "config": config}]}
