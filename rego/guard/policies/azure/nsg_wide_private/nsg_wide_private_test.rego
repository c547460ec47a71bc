package guard.policies.azure.nsg_wide_private_test

import data.guard.policies.azure.nsg_wide_private as policy

test_denies_a_whole_private_network if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "source_address_prefix": "10.0.0.0/8", "destination_port_range": "22"})

	violations == {
		{
			"resource": "azurerm_network_security_rule.inbound",
			"path": ["source_address_prefix"],
			"message": "the rule lets 10.0.0.0/8 connect to ports 22",
		},
	}
}

test_denies_a_range_of_ports if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "source_address_prefix": "192.168.0.0/16", "destination_port_range": "3380-3390"})

	violations == {
		{
			"resource": "azurerm_network_security_rule.inbound",
			"path": ["source_address_prefix"],
			"message": "the rule lets 192.168.0.0/16 connect to ports 3389",
		},
	}
}

test_allows_a_subnet if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "source_address_prefix": "10.0.1.0/24", "destination_port_range": "22"})

	violations == set()
}

test_allows_https if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "source_address_prefix": "10.0.0.0/8", "destination_port_range": "443"})

	violations == set()
}

test_ignores_unknown_sources if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "source_address_prefix": {"$unknown": "var.source"}, "destination_port_range": "22"})

	violations == set()
}

_resource(config) := {"azurerm_network_security_rule": [{"id": "azurerm_network_security_rule.inbound", "name": "inbound", "config": config}]}
