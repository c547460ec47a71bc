package guard.policies.azure.backup_soft_delete_test

import data.guard.policies.azure.backup_soft_delete as policy

test_denies_soft_delete_enabled_false if {
	violations := policy.deny with input.resources as _resource({"soft_delete_enabled": false})

	violations == {
		{
			"resource": "azurerm_recovery_services_vault.ml",
			"path": ["soft_delete_enabled"],
			"message": "soft_delete_enabled is false, so deleted backups are gone at once",
		},
	}
}

test_denies_soft_delete_off if {
	violations := policy.deny with input.resources as _resource({"soft_delete": "Off"})

	violations == {
		{
			"resource": "azurerm_recovery_services_vault.ml",
			"path": ["soft_delete"],
			"message": `soft_delete is "Off", so deleted backups are gone at once`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"soft_delete_enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_recovery_services_vault.ml",
			"path": ["soft_delete_enabled"],
			"message": "soft_delete_enabled is not known before deployment, so deleted backups are gone at once",
		},
	}
}

test_allows_soft_delete_enabled_true if {
	violations := policy.deny with input.resources as _resource({"soft_delete_enabled": true})

	violations == set()
}

test_allows_soft_delete_alwayson if {
	violations := policy.deny with input.resources as _resource({"soft_delete": "AlwaysOn"})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_recovery_services_vault", "azurerm_data_protection_backup_vault"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"soft_delete_enabled": false}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_recovery_services_vault": [{"id": "azurerm_recovery_services_vault.ml", "name": "ml", "config": config}]}
