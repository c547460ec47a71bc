package guard.policies.azure.nsg_other_ports_test

import data.guard.policies.azure.nsg_other_ports as policy

test_denies_an_unusual_port if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "8501"})

	violations == {
		{
			"resource": "azurerm_network_security_rule.inbound",
			"path": ["source_address_prefix"],
			"message": "the rule lets the whole Internet connect to ports 8501",
		},
	}
}

test_denies_a_range if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "30000-32767"})

	violations == {
		{
			"resource": "azurerm_network_security_rule.inbound",
			"path": ["source_address_prefix"],
			"message": "the rule lets the whole Internet connect to ports 30000-32767",
		},
	}
}

test_points_at_an_unknown_source if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": {"$unknown": "var.source"}, "destination_port_range": "8501"})

	violations == {
		{
			"resource": "azurerm_network_security_rule.inbound",
			"path": ["source_address_prefix"],
			"message": "the rule lets the whole Internet connect to ports 8501",
		},
	}
}

test_allows_https if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "443"})

	violations == set()
}

test_allows_the_ports_of_gateways if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "65200-65535"})

	violations == set()
}

test_leaves_ssh_to_another_policy if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "22"})

	violations == set()
}

test_leaves_every_port_to_another_policy if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "*", "destination_port_range": "*"})

	violations == set()
}

test_allows_an_office if {
	violations := policy.deny with input.resources as _resource({"direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_address_prefix": "198.51.100.0/24", "destination_port_range": "8501"})

	violations == set()
}

_resource(config) := {"azurerm_network_security_rule": [{"id": "azurerm_network_security_rule.inbound", "name": "inbound", "config": config}]}
