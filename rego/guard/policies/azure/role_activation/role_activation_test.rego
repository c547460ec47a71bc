package guard.policies.azure.role_activation_test

import data.guard.policies.azure.role_activation as policy

test_denies_activation_by_password if {
	violations := policy.deny with input.resources as _resource({"activation_rules": [{"require_multifactor_authentication": false}]})

	violations == {
		{
			"resource": "azurerm_role_management_policy.owner",
			"path": ["activation_rules", 0, "require_multifactor_authentication"],
			"message": "require_multifactor_authentication is false, and activation asks for no approval either",
		},
	}
}

test_allows_a_second_factor if {
	violations := policy.deny with input.resources as _resource({"activation_rules": [{"require_multifactor_authentication": true}]})

	violations == set()
}

test_allows_an_approval if {
	violations := policy.deny with input.resources as _resource({"activation_rules": [{"require_multifactor_authentication": false, "require_approval": true}]})

	violations == set()
}

test_ignores_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"activation_rules": [{"require_multifactor_authentication": {"$unknown": "var.mfa"}}]})

	violations == set()
}

_resource(config) := {"azurerm_role_management_policy": [{"id": "azurerm_role_management_policy.owner", "name": "owner", "config": config}]}
