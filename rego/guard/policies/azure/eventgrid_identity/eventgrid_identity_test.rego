package guard.policies.azure.eventgrid_identity_test

import data.guard.policies.azure.eventgrid_identity as policy

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _topic({})

	violations == {{
		"resource": "azurerm_eventgrid_topic.models",
		"path": ["identity", 0, "type"],
		"message": "identity.type is not set, so events are delivered with stored keys",
	}}
}

test_allows_type_systemassigned if {
	violations := policy.deny with input.resources as _topic({"identity": [{"type": "SystemAssigned"}]})

	violations == set()
}

test_allows_a_value_known_after_apply if {
	violations := policy.deny with input.resources as _topic({"identity": [{"type": {"$unknown": "var.setting"}}]})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_eventgrid_topic", "azurerm_eventgrid_domain"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {}}]}

	violations == set()
}

_topic(config) := {"azurerm_eventgrid_topic": [{"id": "azurerm_eventgrid_topic.models", "name": "models", "config": config}]}
