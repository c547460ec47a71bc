package guard.policies.azure.nsg_egress_test

import data.guard.policies.azure.nsg_egress as policy

test_denies_everything_outbound if {
	violations := policy.deny with input.resources as _resource({"direction": "Outbound", "access": "Allow", "destination_address_prefix": "0.0.0.0/0", "destination_port_range": "*"})

	violations == {
		{
			"resource": "azurerm_network_security_rule.outbound",
			"path": ["destination_address_prefix"],
			"message": "the rule allows traffic to every address and port outside",
		},
	}
}

test_denies_an_inline_rule_without_ports if {
	violations := policy.deny with input.resources as {"azurerm_network_security_group": [{"id": "azurerm_network_security_group.training", "name": "training", "config": {"security_rule": [{"direction": "Outbound", "access": "Allow", "destination_address_prefixes": ["Internet"]}]}}]}

	violations == {
		{
			"resource": "azurerm_network_security_group.training",
			"path": ["security_rule", 0, "destination_address_prefixes", 0],
			"message": "the rule allows traffic to every address and port outside",
		},
	}
}

test_points_at_an_unknown_destination if {
	violations := policy.deny with input.resources as _resource({"direction": "Outbound", "access": "Allow", "destination_address_prefix": {"$unknown": "var.d"}, "destination_port_range": "*"})

	violations == {
		{
			"resource": "azurerm_network_security_rule.outbound",
			"path": ["destination_address_prefix"],
			"message": "the rule allows traffic to every address and port outside",
		},
	}
}

test_allows_one_port if {
	violations := policy.deny with input.resources as _resource({"direction": "Outbound", "access": "Allow", "destination_address_prefix": "Internet", "destination_port_range": "443"})

	violations == set()
}

test_allows_a_network if {
	violations := policy.deny with input.resources as _resource({"direction": "Outbound", "access": "Allow", "destination_address_prefix": "VirtualNetwork", "destination_port_range": "*"})

	violations == set()
}

test_ignores_inbound_rules if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "destination_address_prefix": "*", "destination_port_range": "*"})

	violations == set()
}

_resource(config) := {"azurerm_network_security_rule": [{"id": "azurerm_network_security_rule.outbound", "name": "outbound", "config": config}]}
