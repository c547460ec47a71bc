package guard.policies.azure.service_firewall_world_test

import data.guard.policies.azure.service_firewall_world as policy

test_denies_everybody if {
	violations := policy.deny with input.resources as _resource({"network_rules": [{"default_action": "Deny", "ip_rules": ["198.51.100.0/24", "0.0.0.0/0"]}]})

	violations == {
		{
			"resource": "azurerm_storage_account.lake",
			"path": ["network_rules", 0, "ip_rules", 1],
			"message": "the firewall admits 0.0.0.0/0, a great part of the Internet",
		},
	}
}

test_denies_a_block_for_everybody if {
	violations := policy.deny with input.resources as {"azurerm_container_registry": [{"id": "azurerm_container_registry.r", "name": "r", "config": {"network_rule_set": [{"ip_rule": [{"action": "Allow", "ip_range": "0.0.0.0/0"}]}]}}]}

	violations == {
		{
			"resource": "azurerm_container_registry.r",
			"path": ["network_rule_set", 0, "ip_rule", 0, "ip_range"],
			"message": "the firewall admits 0.0.0.0/0, a great part of the Internet",
		},
	}
}

test_denies_a_block_without_an_action if {
	violations := policy.deny with input.resources as {"azurerm_eventhub_namespace": [{"id": "azurerm_eventhub_namespace.e", "name": "e", "config": {"network_rulesets": [{"ip_rule": [{"ip_mask": "0.0.0.0/0"}]}]}}]}

	violations == {
		{
			"resource": "azurerm_eventhub_namespace.e",
			"path": ["network_rulesets", 0, "ip_rule", 0, "ip_mask"],
			"message": "the firewall admits 0.0.0.0/0, a great part of the Internet",
		},
	}
}

test_denies_a_half_of_the_internet if {
	violations := policy.deny with input.resources as {"azurerm_search_service": [{"id": "azurerm_search_service.s", "name": "s", "config": {"allowed_ips": ["128.0.0.0/1"]}}]}

	violations == {
		{
			"resource": "azurerm_search_service.s",
			"path": ["allowed_ips", 0],
			"message": "the firewall admits 128.0.0.0/1, a great part of the Internet",
		},
	}
}

test_denies_callers_of_a_workflow if {
	violations := policy.deny with input.resources as {"azurerm_logic_app_workflow": [{"id": "azurerm_logic_app_workflow.w", "name": "w", "config": {"access_control": [{"trigger": [{"allowed_caller_ip_address_range": ["0.0.0.0/0"]}]}]}}]}

	violations == {
		{
			"resource": "azurerm_logic_app_workflow.w",
			"path": ["access_control", 0, "trigger", 0, "allowed_caller_ip_address_range", 0],
			"message": "the firewall admits 0.0.0.0/0, a great part of the Internet",
		},
	}
}

test_allows_a_block_that_rejects if {
	violations := policy.deny with input.resources as {"azurerm_iothub": [{"id": "azurerm_iothub.h", "name": "h", "config": {"ip_filter_rule": [{"action": "Reject", "ip_mask": "0.0.0.0/0"}]}}]}

	violations == set()
}

test_allows_an_office if {
	violations := policy.deny with input.resources as _resource({"network_rules": [{"ip_rules": ["198.51.100.0/24"]}]})

	violations == set()
}

test_ignores_unknown_lists if {
	violations := policy.deny with input.resources as _resource({"network_rules": [{"ip_rules": {"$unknown": "var.ips"}}]})

	violations == set()
}

_resource(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
