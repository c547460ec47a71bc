package guard.policies.azure.subnet_security_group_test

import data.guard.policies.azure.subnet_security_group as policy

test_denies_a_subnet_without_a_group if {
	violations := policy.deny with input.resources as _resource({"name": "snet-training"})

	violations == {
		{
			"resource": "azurerm_subnet.training",
			"path": [],
			"message": "no network security group is associated with the subnet",
		},
	}
}

test_denies_an_inline_subnet_without_a_group if {
	violations := policy.deny with input.resources as {"azurerm_virtual_network": [{"id": "azurerm_virtual_network.ml", "name": "ml", "config": {"subnet": [{"name": "a", "security_group": {"$unknown": "azurerm_network_security_group.a.id", "$refs": ["azurerm_network_security_group.a"]}}, {"name": "b"}]}}]}

	violations == {
		{
			"resource": "azurerm_virtual_network.ml",
			"path": ["subnet", 1, "security_group"],
			"message": "no network security group is associated with the subnet",
		},
	}
}

test_leaves_the_matter_open_when_an_association_is_unknown if {
	violations := policy.deny with input.resources as {"azurerm_subnet": [{"id": "azurerm_subnet.training", "name": "training", "config": {"name": "snet-training"}}], "azurerm_subnet_network_security_group_association": [{"id": "azurerm_subnet_network_security_group_association.a", "name": "a", "config": {"subnet_id": {"$unknown": "var.subnet"}}}]}

	violations == {
		{
			"resource": "azurerm_subnet.training",
			"path": [],
			"message": "no network security group is associated with the subnet",
			"unknown": "var.subnet",
		},
	}
}

test_allows_an_association if {
	violations := policy.deny with input.resources as {"azurerm_subnet": [{"id": "azurerm_subnet.training", "name": "training", "config": {"name": "snet-training"}}], "azurerm_subnet_network_security_group_association": [{"id": "azurerm_subnet_network_security_group_association.a", "name": "a", "config": {"subnet_id": {"$unknown": "azurerm_subnet.training.id", "$refs": ["azurerm_subnet.training"]}}}]}

	violations == set()
}

test_allows_the_subnet_of_a_gateway if {
	violations := policy.deny with input.resources as _resource({"name": "GatewaySubnet"})

	violations == set()
}

test_allows_a_delegated_subnet if {
	violations := policy.deny with input.resources as _resource({"name": "snet-db", "delegation": [{"name": "db"}]})

	violations == set()
}

_resource(config) := {"azurerm_subnet": [{"id": "azurerm_subnet.training", "name": "training", "config": config}]}
