package guard.policies.azure.cognitive_identity_test

import data.guard.policies.azure.cognitive_identity as policy

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_cognitive_account.openai",
		"path": ["identity", 0, "type"],
		"message": "identity.type is not set, so the service reaches other data with keys",
	}}
}

test_allows_type_systemassigned if {
	violations := policy.deny with input.resources as _account({"identity": [{"type": "SystemAssigned"}]})

	violations == set()
}

test_allows_a_value_known_after_apply if {
	violations := policy.deny with input.resources as _account({"identity": [{"type": {"$unknown": "var.setting"}}]})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_cognitive_account", "azurerm_ai_services"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {}}]}

	violations == set()
}

_account(config) := {"azurerm_cognitive_account": [{"id": "azurerm_cognitive_account.openai", "name": "openai", "config": config}]}
