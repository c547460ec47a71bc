package guard.policies.azure.cognitive_local_auth_test

import data.guard.policies.azure.cognitive_local_auth as policy

test_denies_local_auth_enabled_true if {
	violations := policy.deny with input.resources as _account({"local_auth_enabled": true})

	violations == {{
		"resource": "azurerm_cognitive_account.openai",
		"path": ["local_auth_enabled"],
		"message": "local_auth_enabled is true, so whoever holds an API key may use the account",
	}}
}

test_denies_local_authentication_enabled_true if {
	violations := policy.deny with input.resources as _account({"local_authentication_enabled": true})

	violations == {{
		"resource": "azurerm_cognitive_account.openai",
		"path": ["local_authentication_enabled"],
		"message": "local_authentication_enabled is true, so whoever holds an API key may use the account",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_cognitive_account.openai",
		"path": ["local_auth_enabled"],
		"message": "local_auth_enabled is not set and defaults to true, so whoever holds an API key may use the account",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"local_auth_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_cognitive_account.openai",
		"path": ["local_auth_enabled"],
		"message": "local_auth_enabled is not known before deployment, so whoever holds an API key may use the account",
	}}
}

test_allows_local_auth_enabled_false if {
	violations := policy.deny with input.resources as _account({"local_auth_enabled": false})

	violations == set()
}

test_allows_local_authentication_enabled_false if {
	violations := policy.deny with input.resources as _account({"local_authentication_enabled": false})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_cognitive_account", "azurerm_ai_services"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"local_auth_enabled": true}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"local_auth_enabled": true}}]}

	violations == set()
}

_account(config) := {"azurerm_cognitive_account": [{"id": "azurerm_cognitive_account.openai", "name": "openai", "config": config}]}
