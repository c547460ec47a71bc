package guard.policies.azure.sql_firewall_azure_test

import data.guard.policies.azure.sql_firewall_azure as policy

test_denies_all_of_azure if {
	violations := policy.deny with input.resources as _rule({"start_ip_address": "0.0.0.0", "end_ip_address": "0.0.0.0"})

	violations == {{
		"resource": "azurerm_mssql_firewall_rule.azure",
		"path": ["end_ip_address"],
		"message": "a rule from 0.0.0.0 to 0.0.0.0 admits every machine in Azure, of other customers too",
	}}
}

test_denies_it_for_synapse if {
	violations := policy.deny with input.resources as {"azurerm_synapse_firewall_rule": [{"id": "azurerm_synapse_firewall_rule.azure", "name": "azure", "config": {"start_ip_address": "0.0.0.0", "end_ip_address": "0.0.0.0"}}]}

	violations == {{
		"resource": "azurerm_synapse_firewall_rule.azure",
		"path": ["end_ip_address"],
		"message": "a rule from 0.0.0.0 to 0.0.0.0 admits every machine in Azure, of other customers too",
	}}
}

test_points_at_an_unknown_end if {
	violations := policy.deny with input.resources as _rule({"start_ip_address": "0.0.0.0", "end_ip_address": {"$unknown": "var.end"}})

	violations == {{
		"resource": "azurerm_mssql_firewall_rule.azure",
		"path": ["end_ip_address"],
		"message": "a rule from 0.0.0.0 to 0.0.0.0 admits every machine in Azure, of other customers too",
	}}
}

test_allows_an_address if {
	violations := policy.deny with input.resources as _rule({"start_ip_address": "198.51.100.7", "end_ip_address": "198.51.100.7"})

	violations == set()
}

test_leaves_the_internet_to_another_policy if {
	violations := policy.deny with input.resources as _rule({"start_ip_address": "0.0.0.0", "end_ip_address": "255.255.255.255"})

	violations == set()
}

_rule(config) := {"azurerm_mssql_firewall_rule": [{"id": "azurerm_mssql_firewall_rule.azure", "name": "azure", "config": config}]}
