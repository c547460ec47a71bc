package guard.policies.azure.nsg_plain_http_test

import data.guard.policies.azure.nsg_plain_http as policy

test_denies_a_rule_for_everyone if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "80"})

	violations == {
		{
			"resource": "azurerm_network_security_rule.inbound",
			"path": ["source_address_prefix"],
			"message": "the rule lets the whole Internet connect to plain HTTP, port 80",
		},
	}
}

test_denies_a_range_that_holds_the_port if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "*", "source_address_prefix": null, "destination_port_range": null, "destination_port_ranges": ["443", "79-81"], "source_address_prefixes": ["0.0.0.0/0"]})

	violations == {
		{
			"resource": "azurerm_network_security_rule.inbound",
			"path": ["source_address_prefixes", 0],
			"message": "the rule lets the whole Internet connect to plain HTTP, port 80",
		},
	}
}

test_denies_an_inline_rule if {
	violations := policy.deny with input.resources as {"azurerm_network_security_group": [{"id": "azurerm_network_security_group.training", "name": "training", "config": {"security_rule": [{"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "443"}, {"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "Internet", "destination_port_range": "80"}]}}]}

	violations == {
		{
			"resource": "azurerm_network_security_group.training",
			"path": ["security_rule", 1, "source_address_prefix"],
			"message": "the rule lets the whole Internet connect to plain HTTP, port 80",
		},
	}
}

test_points_at_an_unknown_source if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": {"$unknown": "var.source"}, "destination_port_range": "80"})

	violations == {
		{
			"resource": "azurerm_network_security_rule.inbound",
			"path": ["source_address_prefix"],
			"message": "the rule lets the whole Internet connect to plain HTTP, port 80",
		},
	}
}

test_allows_an_office if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "198.51.100.0/24", "destination_port_range": "80"})

	violations == set()
}

test_allows_a_rule_that_denies if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Deny", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "80"})

	violations == set()
}

test_ignores_outbound_rules if {
	violations := policy.deny with input.resources as _resource({"direction": "Outbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "80"})

	violations == set()
}

test_leaves_rules_for_every_port_to_another_policy if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "*"})

	violations == set()
}

_resource(config) := {"azurerm_network_security_rule": [{"id": "azurerm_network_security_rule.inbound", "name": "inbound", "config": config}]}
