package guard.policies.terraform.databricks_ip_access_test

import data.guard.policies.terraform.databricks_ip_access

_scope(config) := {"resources": {"databricks_ip_access_list": [{"id": "databricks_ip_access_list.offices", "name": "offices", "config": config}]}}

test_the_world_is_denied if {
	denied := databricks_ip_access.deny with input as _scope({"list_type": "ALLOW", "ip_addresses": ["0.0.0.0/0"]})
	denied == {{"message": "0.0.0.0/0 admits the whole Internet", "path": ["ip_addresses", 0], "resource": "databricks_ip_access_list.offices"}}
}

test_lists_off_are_denied if {
	denied := databricks_ip_access.deny with input as {"resources": {"databricks_workspace_conf": [{"id": "databricks_workspace_conf.offices", "name": "offices", "config": {"custom_config": {"enableIpAccessLists": "false"}}}]}}
	denied == {{"message": "IP access lists are switched off", "path": ["custom_config", "enableIpAccessLists"], "resource": "databricks_workspace_conf.offices"}}
}

test_an_office_is_allowed if {
	denied := databricks_ip_access.deny with input as _scope({"list_type": "ALLOW", "ip_addresses": ["203.0.113.0/24"]})
	count(denied) == 0
}

test_blocking_the_world_is_allowed if {
	denied := databricks_ip_access.deny with input as _scope({"list_type": "BLOCK", "ip_addresses": ["0.0.0.0/0"]})
	count(denied) == 0
}

test_unknown_addresses_are_left_open if {
	denied := databricks_ip_access.deny with input as _scope({"list_type": "ALLOW", "ip_addresses": {"$unknown": "var.offices"}})
	count(denied) == 0
}
