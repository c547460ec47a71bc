package guard.policies.azure.keyvault_secret_expiry_test

import data.guard.policies.azure.keyvault_secret_expiry as policy

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _secret({})

	violations == {{
		"resource": "azurerm_key_vault_secret.ml",
		"path": ["expiration_date"],
		"message": "expiration_date is not set, so the secret never expires",
	}}
}

test_allows_expiration_date_2027_06_30t00_00_00z if {
	violations := policy.deny with input.resources as _secret({"expiration_date": "2027-06-30T00:00:00Z"})

	violations == set()
}

test_allows_a_value_known_after_apply if {
	violations := policy.deny with input.resources as _secret({"expiration_date": {"$unknown": "var.setting"}})

	violations == set()
}

test_allows_a_secret_that_is_switched_off if {
	violations := policy.deny with input.resources as _secret({"enabled": false})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {}}]}

	violations == set()
}

_secret(config) := {"azurerm_key_vault_secret": [{"id": "azurerm_key_vault_secret.ml", "name": "ml", "config": config}]}
