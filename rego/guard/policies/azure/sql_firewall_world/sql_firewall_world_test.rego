package guard.policies.azure.sql_firewall_world_test

import data.guard.policies.azure.sql_firewall_world as policy

test_denies_all_addresses if {
	violations := policy.deny with input.resources as _rule({"start_ip_address": "0.0.0.0", "end_ip_address": "255.255.255.255"})

	violations == {{
		"resource": "azurerm_mssql_firewall_rule.all",
		"path": ["end_ip_address"],
		"message": "the rule admits the addresses 0.0.0.0 to 255.255.255.255",
	}}
}

test_denies_all_addresses_of_a_postgresql_server if {
	violations := policy.deny with input.resources as {"azurerm_postgresql_flexible_server_firewall_rule": [{"id": "azurerm_postgresql_flexible_server_firewall_rule.all", "name": "all", "config": {"start_ip_address": "0.0.0.0", "end_ip_address": "255.255.255.255"}}]}

	violations == {{
		"resource": "azurerm_postgresql_flexible_server_firewall_rule.all",
		"path": ["end_ip_address"],
		"message": "the rule admits the addresses 0.0.0.0 to 255.255.255.255",
	}}
}

test_denies_a_redis_rule if {
	violations := policy.deny with input.resources as {"azurerm_redis_firewall_rule": [{"id": "azurerm_redis_firewall_rule.all", "name": "all", "config": {"start_ip": "0.0.0.0", "end_ip": "255.255.255.255"}}]}

	violations == {{
		"resource": "azurerm_redis_firewall_rule.all",
		"path": ["end_ip"],
		"message": "the rule admits the addresses 0.0.0.0 to 255.255.255.255",
	}}
}

test_points_at_an_unknown_end if {
	violations := policy.deny with input.resources as _rule({"start_ip_address": "0.0.0.0", "end_ip_address": {"$unknown": "var.end"}})

	violations == {{
		"resource": "azurerm_mssql_firewall_rule.all",
		"path": ["end_ip_address"],
		"message": "the rule admits the addresses 0.0.0.0 to an address that is not known",
	}}
}

test_allows_an_office if {
	violations := policy.deny with input.resources as _rule({"start_ip_address": "198.51.100.0", "end_ip_address": "198.51.100.255"})

	violations == set()
}

test_leaves_azure_services_to_another_policy if {
	violations := policy.deny with input.resources as _rule({"start_ip_address": "0.0.0.0", "end_ip_address": "0.0.0.0"})

	violations == set()
}

test_ignores_an_unknown_start if {
	violations := policy.deny with input.resources as _rule({"start_ip_address": {"$unknown": "var.start"}, "end_ip_address": "255.255.255.255"})

	violations == set()
}

_rule(config) := {"azurerm_mssql_firewall_rule": [{"id": "azurerm_mssql_firewall_rule.all", "name": "all", "config": config}]}

test_judges_a_rule_of_a_mongo_cluster if {
	violations := policy.deny with input.resources as {"azurerm_mongo_cluster_firewall_rule": [{"id": "azurerm_mongo_cluster_firewall_rule.all", "config": {"start_ip_address": "0.0.0.0", "end_ip_address": "255.255.255.255"}}]}

	count(violations) == 1
}
