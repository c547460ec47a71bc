package guard.policies.azure.backup_immutability_test

import data.guard.policies.azure.backup_immutability as policy

test_denies_immutability_disabled if {
	violations := policy.deny with input.resources as _resource({"immutability": "Disabled"})

	violations == {
		{
			"resource": "azurerm_recovery_services_vault.ml",
			"path": ["immutability"],
			"message": `immutability is "Disabled", so backups can be deleted before their time`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"immutability": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_recovery_services_vault.ml",
			"path": ["immutability"],
			"message": "immutability is not known before deployment, so backups can be deleted before their time",
		},
	}
}

test_allows_immutability_unlocked if {
	violations := policy.deny with input.resources as _resource({"immutability": "Unlocked"})

	violations == set()
}

test_allows_immutability_locked if {
	violations := policy.deny with input.resources as _resource({"immutability": "Locked"})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_recovery_services_vault.ml",
			"path": ["immutability"],
			"message": `immutability is not set and defaults to "Disabled", so backups can be deleted before their time`,
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_recovery_services_vault", "azurerm_data_protection_backup_vault"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"immutability": "Disabled"}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_recovery_services_vault": [{"id": "azurerm_recovery_services_vault.ml", "name": "ml", "config": config}]}
