package guard.policies.azure.disk_customer_key_test

import data.guard.policies.azure.disk_customer_key as policy

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"disk_encryption_set_id": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_managed_disk.data",
			"path": ["disk_encryption_set_id"],
			"message": "disk_encryption_set_id is not known before deployment, so the disk is encrypted with a key of the provider",
		},
	}
}

test_allows_disk_encryption_set_id_subscriptions_a if {
	violations := policy.deny with input.resources as _resource({"disk_encryption_set_id": "/subscriptions/a"})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_managed_disk.data",
			"path": ["disk_encryption_set_id"],
			"message": "disk_encryption_set_id is not set, so the disk is encrypted with a key of the provider",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_managed_disk", "azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine_scale_set", "azurerm_orchestrated_virtual_machine_scale_set"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_managed_disk": [{"id": "azurerm_managed_disk.data", "name": "data", "config": config}]}
