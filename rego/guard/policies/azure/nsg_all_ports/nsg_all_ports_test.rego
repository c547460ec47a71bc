package guard.policies.azure.nsg_all_ports_test

import data.guard.policies.azure.nsg_all_ports as policy

test_denies_every_port_for_everyone if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "*"})

	violations == {
		{
			"resource": "azurerm_network_security_rule.inbound",
			"path": ["source_address_prefix"],
			"message": "the rule lets the whole Internet connect to every port",
		},
	}
}

test_denies_a_range_of_all_ports if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "*", "source_address_prefix": "0.0.0.0/0", "destination_port_range": "0-65535"})

	violations == {
		{
			"resource": "azurerm_network_security_rule.inbound",
			"path": ["source_address_prefix"],
			"message": "the rule lets the whole Internet connect to every port",
		},
	}
}

test_denies_a_rule_without_ports if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "source_address_prefix": "Internet"})

	violations == {
		{
			"resource": "azurerm_network_security_rule.inbound",
			"path": ["source_address_prefix"],
			"message": "the rule lets the whole Internet connect to every port",
		},
	}
}

test_denies_an_inline_rule if {
	violations := policy.deny with input.resources as {"azurerm_network_security_group": [{"id": "azurerm_network_security_group.training", "name": "training", "config": {"security_rule": [{"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "*"}]}}]}

	violations == {
		{
			"resource": "azurerm_network_security_group.training",
			"path": ["security_rule", 0, "source_address_prefix"],
			"message": "the rule lets the whole Internet connect to every port",
		},
	}
}

test_points_at_an_unknown_source if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": {"$unknown": "var.source"}, "destination_port_range": "*"})

	violations == {
		{
			"resource": "azurerm_network_security_rule.inbound",
			"path": ["source_address_prefix"],
			"message": "the rule lets the whole Internet connect to every port",
		},
	}
}

test_allows_one_port if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "443"})

	violations == set()
}

test_allows_ping if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Icmp", "source_address_prefix": "*", "destination_port_range": "*"})

	violations == set()
}

test_allows_a_virtual_network if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "VirtualNetwork", "destination_port_range": "*"})

	violations == set()
}

_resource(config) := {"azurerm_network_security_rule": [{"id": "azurerm_network_security_rule.inbound", "name": "inbound", "config": config}]}
