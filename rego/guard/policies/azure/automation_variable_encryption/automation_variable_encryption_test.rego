package guard.policies.azure.automation_variable_encryption_test

import data.guard.policies.azure.automation_variable_encryption as policy

test_denies_encrypted_false if {
	violations := policy.deny with input.resources as _resource({"encrypted": false})

	violations == {
		{
			"resource": "azurerm_automation_variable_string.tracking",
			"path": ["encrypted"],
			"message": "encrypted is false, so readers of the account see the value",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"encrypted": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_automation_variable_string.tracking",
			"path": ["encrypted"],
			"message": "encrypted is not known before deployment, so readers of the account see the value",
		},
	}
}

test_allows_encrypted_true if {
	violations := policy.deny with input.resources as _resource({"encrypted": true})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_automation_variable_string.tracking",
			"path": ["encrypted"],
			"message": "encrypted is not set and defaults to false, so readers of the account see the value",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_automation_variable_string", "azurerm_automation_variable_int", "azurerm_automation_variable_bool", "azurerm_automation_variable_datetime", "azurerm_automation_variable_object"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"encrypted": false}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_automation_variable_string": [{"id": "azurerm_automation_variable_string.tracking", "name": "tracking", "config": config}]}
