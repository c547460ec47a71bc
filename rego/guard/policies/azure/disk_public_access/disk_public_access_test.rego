package guard.policies.azure.disk_public_access_test

import data.guard.policies.azure.disk_public_access as policy

test_denies_the_defaults if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_managed_disk.data",
			"path": ["network_access_policy"],
			"message": `network_access_policy is not set and defaults to "AllowAll" and public_network_access_enabled is not set and defaults to true, so an export can be downloaded from anywhere`,
		},
	}
}

test_denies_everyone if {
	violations := policy.deny with input.resources as _resource({"network_access_policy": "AllowAll"})

	violations == {
		{
			"resource": "azurerm_managed_disk.data",
			"path": ["network_access_policy"],
			"message": `network_access_policy is "AllowAll" and public_network_access_enabled is not set and defaults to true, so an export can be downloaded from anywhere`,
		},
	}
}

test_points_at_an_unknown_policy if {
	violations := policy.deny with input.resources as _resource({"network_access_policy": {"$unknown": "var.policy"}})

	violations == {
		{
			"resource": "azurerm_managed_disk.data",
			"path": ["network_access_policy"],
			"message": "network_access_policy is not known before deployment and public_network_access_enabled is not set and defaults to true, so an export can be downloaded from anywhere",
		},
	}
}

test_allows_a_policy_that_denies if {
	violations := policy.deny with input.resources as _resource({"network_access_policy": "DenyAll"})

	violations == set()
}

test_allows_no_public_network if {
	violations := policy.deny with input.resources as _resource({"public_network_access_enabled": false})

	violations == set()
}

_resource(config) := {"azurerm_managed_disk": [{"id": "azurerm_managed_disk.data", "name": "data", "config": config}]}
