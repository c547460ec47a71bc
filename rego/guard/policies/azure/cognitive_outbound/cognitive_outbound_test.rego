package guard.policies.azure.cognitive_outbound_test

import data.guard.policies.azure.cognitive_outbound as policy

test_denies_outbound_network_access_restricted_false if {
	violations := policy.deny with input.resources as _account({"outbound_network_access_restricted": false})

	violations == {{
		"resource": "azurerm_cognitive_account.openai",
		"path": ["outbound_network_access_restricted"],
		"message": "outbound_network_access_restricted is false, so the service calls any host that a request names",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_cognitive_account.openai",
		"path": ["outbound_network_access_restricted"],
		"message": "outbound_network_access_restricted is not set and defaults to false, so the service calls any host that a request names",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"outbound_network_access_restricted": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_cognitive_account.openai",
		"path": ["outbound_network_access_restricted"],
		"message": "outbound_network_access_restricted is not known before deployment, so the service calls any host that a request names",
	}}
}

test_allows_outbound_network_access_restricted_true if {
	violations := policy.deny with input.resources as _account({"outbound_network_access_restricted": true})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_cognitive_account", "azurerm_ai_services"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"outbound_network_access_restricted": false}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"outbound_network_access_restricted": false}}]}

	violations == set()
}

_account(config) := {"azurerm_cognitive_account": [{"id": "azurerm_cognitive_account.openai", "name": "openai", "config": config}]}
