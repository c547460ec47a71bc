package guard.policies.azure.servicebus_infrastructure_encryption_test

import data.guard.policies.azure.servicebus_infrastructure_encryption as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _namespace({"customer_managed_key": [{"key_vault_key_id": "k"}]})

	violations == {{
		"resource": "azurerm_servicebus_namespace.jobs",
		"path": ["customer_managed_key", 0, "infrastructure_encryption_enabled"],
		"message": "infrastructure_encryption_enabled is not set and defaults to false, so messages are encrypted once only",
	}}
}

test_denies_it_switched_off if {
	violations := policy.deny with input.resources as _namespace({"customer_managed_key": [{"infrastructure_encryption_enabled": false}]})

	violations == {{
		"resource": "azurerm_servicebus_namespace.jobs",
		"path": ["customer_managed_key", 0, "infrastructure_encryption_enabled"],
		"message": "infrastructure_encryption_enabled is false, so messages are encrypted once only",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _namespace({"customer_managed_key": [{"infrastructure_encryption_enabled": {"$unknown": "var.enc"}}]})

	violations == {{
		"resource": "azurerm_servicebus_namespace.jobs",
		"path": ["customer_managed_key", 0, "infrastructure_encryption_enabled"],
		"message": "infrastructure_encryption_enabled is not known before deployment, so messages are encrypted once only",
	}}
}

test_allows_two_layers if {
	violations := policy.deny with input.resources as _namespace({"customer_managed_key": [{"infrastructure_encryption_enabled": true}]})

	violations == set()
}

test_leaves_a_namespace_without_a_key_to_another_policy if {
	violations := policy.deny with input.resources as _namespace({})

	violations == set()
}

_namespace(config) := {"azurerm_servicebus_namespace": [{"id": "azurerm_servicebus_namespace.jobs", "name": "jobs", "config": config}]}
