package guard.lib.azure.firewall_test

import data.guard.lib.azure.firewall

_rule(changes) := object.union(
	{
		"direction": "Inbound",
		"access": "Allow",
		"protocol": "Tcp",
		"source_address_prefix": "*",
		"destination_port_range": "22",
	},
	changes,
)

_alone(changes) := {"azurerm_network_security_rule": [{
	"id": "azurerm_network_security_rule.in",
	"config": _rule(changes),
}]}

test_a_rule_of_its_own_is_read if {
	found := firewall.reaching([22], "tcp") with input.resources as _alone({})
	found == [{"resource": "azurerm_network_security_rule.in", "path": ["source_address_prefix"], "ports": "22"}]
}

test_inline_rules_are_read_with_their_index if {
	found := firewall.reaching([22, 23], "tcp") with input.resources as {"azurerm_network_security_group": [{
		"id": "azurerm_network_security_group.ml",
		"config": {"security_rule": [
			_rule({"source_address_prefix": "10.0.0.0/8"}),
			_rule({"destination_port_range": "20-25"}),
		]},
	}]}
	found == [{
		"resource": "azurerm_network_security_group.ml",
		"path": ["security_rule", 1, "source_address_prefix"],
		"ports": "22, 23",
	}]
}

test_lists_of_sources_and_ports_are_read if {
	config := {
		"direction": "Inbound",
		"access": "Allow",
		"protocol": "*",
		"source_address_prefixes": ["10.0.0.0/8", "0.0.0.0/0"],
		"destination_port_ranges": ["443", "3389"],
	}
	found := firewall.reaching([3389], "tcp") with input.resources as {"azurerm_network_security_rule": [{
		"id": "azurerm_network_security_rule.in",
		"config": config,
	}]}
	found == [{
		"resource": "azurerm_network_security_rule.in",
		"path": ["source_address_prefixes", 1],
		"ports": "3389",
	}]
}

test_closed_rules_reach_nothing if {
	every change in [
		{"direction": "Outbound"},
		{"access": "Deny"},
		{"protocol": "Udp"},
		{"source_address_prefix": "VirtualNetwork"},
		{"destination_port_range": "443"},
		{"destination_port_range": "*"},
		{"destination_port_range": 443},
		{"destination_port_range": "none"},
	] {
		found := firewall.reaching([22], "tcp") with input.resources as _alone(change)
		found == []
	}
}

test_unknown_values_are_pointed_at if {
	source := firewall.reaching([22], "tcp") with input.resources as _alone({"source_address_prefix": {"$unknown": "var.s"}})
	source[0].path == ["source_address_prefix"]
	port := firewall.reaching([22], "tcp") with input.resources as _alone({"destination_port_range": {"$unknown": "var.p"}})
	port[0].path == ["destination_port_range"]
	ports := firewall.reaching([22], "tcp") with input.resources as {"azurerm_network_security_rule": [{
		"id": "azurerm_network_security_rule.in",
		"config": {
			"direction": "Inbound", "access": "Allow", "protocol": "Tcp",
			"source_address_prefixes": {"$unknown": "var.s"},
			"destination_port_ranges": {"$unknown": "var.p"},
		},
	}]}
	ports[0].path == ["destination_port_ranges"]
}

test_unknown_rules_are_left_out if {
	firewall.rules == [] with input.resources as {"azurerm_network_security_group": [{
		"id": "azurerm_network_security_group.ml",
		"config": {"security_rule": {"$unknown": "var.rules"}},
	}]}
}

test_a_rule_may_open_every_port if {
	rules := firewall.open with input.resources as _alone({"destination_port_range": "0-65535"})
	firewall.opens_all(rules[0])
}

test_a_rule_without_ports_opens_them_all if {
	config := {"direction": "Inbound", "access": "Allow", "source_address_prefix": "*"}
	found := firewall.open with input.resources as {"azurerm_network_security_rule": [{
		"id": "azurerm_network_security_rule.in",
		"config": config,
	}]}
	count(found) == 1
	firewall.opens_all(found[0])
}

test_a_half_of_all_addresses_is_the_internet if {
	found := firewall.reaching([22], "tcp") with input.resources as _alone({"source_address_prefix": "128.0.0.0/1"})
	count(found) == 1
}

test_the_largest_private_network_is_not_the_internet if {
	found := firewall.reaching([22], "tcp") with input.resources as _alone({"source_address_prefix": "10.0.0.0/8"})
	found == []
}
