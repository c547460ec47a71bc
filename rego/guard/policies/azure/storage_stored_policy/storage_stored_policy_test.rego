package guard.policies.azure.storage_stored_policy_test

import data.guard.policies.azure.storage_stored_policy as policy

test_denies_every_permission if {
	violations := policy.deny with input.resources as _resource({"acl": [{"id": "a", "access_policy": [{"permissions": "rwdl"}]}]})

	violations == {
		{
			"resource": "azurerm_storage_table.runs",
			"path": ["acl", 0, "access_policy", 0, "permissions"],
			"message": "permissions rwdl let holders of a link read, change and delete everything",
		},
	}
}

test_denies_every_permission_of_a_table if {
	violations := policy.deny with input.resources as _resource({"acl": [{"id": "a", "access_policy": [{"permissions": "raud"}]}]})

	violations == {
		{
			"resource": "azurerm_storage_table.runs",
			"path": ["acl", 0, "access_policy", 0, "permissions"],
			"message": "permissions raud let holders of a link read, change and delete everything",
		},
	}
}

test_denies_a_share if {
	violations := policy.deny with input.resources as {"azurerm_storage_share": [{"id": "azurerm_storage_share.s", "name": "s", "config": {"acl": [{"access_policy": [{"permissions": "rwd"}]}]}}]}

	violations == {
		{
			"resource": "azurerm_storage_share.s",
			"path": ["acl", 0, "access_policy", 0, "permissions"],
			"message": "permissions rwd let holders of a link read, change and delete everything",
		},
	}
}

test_allows_reading if {
	violations := policy.deny with input.resources as _resource({"acl": [{"id": "a", "access_policy": [{"permissions": "rl"}]}]})

	violations == set()
}

test_ignores_unknown_permissions if {
	violations := policy.deny with input.resources as _resource({"acl": [{"access_policy": [{"permissions": {"$unknown": "var.p"}}]}]})

	violations == set()
}

_resource(config) := {"azurerm_storage_table": [{"id": "azurerm_storage_table.runs", "name": "runs", "config": config}]}
