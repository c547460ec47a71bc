package guard.policies.azure.disk_encryption_disabled_test

import data.guard.policies.azure.disk_encryption_disabled as policy

test_denies_encryption_settings_enabled_false if {
	violations := policy.deny with input.resources as _resource({"encryption_settings": [{"enabled": false}]})

	violations == {
		{
			"resource": "azurerm_managed_disk.data",
			"path": ["encryption_settings", 0, "enabled"],
			"message": "encryption_settings.enabled is false, so the volume inside the machine is not encrypted",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"encryption_settings": [{"enabled": {"$unknown": "var.setting"}}]})

	violations == {
		{
			"resource": "azurerm_managed_disk.data",
			"path": ["encryption_settings", 0, "enabled"],
			"message": "encryption_settings.enabled is not known before deployment, so the volume inside the machine is not encrypted",
		},
	}
}

test_allows_encryption_settings_enabled_true if {
	violations := policy.deny with input.resources as _resource({"encryption_settings": [{"enabled": true}]})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_managed_disk", "azurerm_snapshot"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"encryption_settings": [{"enabled": false}]}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_managed_disk": [{"id": "azurerm_managed_disk.data", "name": "data", "config": config}]}
