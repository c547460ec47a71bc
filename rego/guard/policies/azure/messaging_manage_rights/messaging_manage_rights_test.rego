package guard.policies.azure.messaging_manage_rights_test

import data.guard.policies.azure.messaging_manage_rights as policy

test_denies_manage_true if {
	violations := policy.deny with input.resources as _rule({"manage": true})

	violations == {{
		"resource": "azurerm_eventhub_namespace_authorization_rule.trainer",
		"path": ["manage"],
		"message": "manage is true, so the key of the rule may change and delete entities",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _rule({"manage": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_eventhub_namespace_authorization_rule.trainer",
		"path": ["manage"],
		"message": "manage is not known before deployment, so the key of the rule may change and delete entities",
	}}
}

test_allows_manage_false if {
	violations := policy.deny with input.resources as _rule({"manage": false})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _rule({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_eventhub_namespace_authorization_rule", "azurerm_eventhub_authorization_rule", "azurerm_servicebus_namespace_authorization_rule", "azurerm_servicebus_queue_authorization_rule", "azurerm_servicebus_topic_authorization_rule", "azurerm_notification_hub_authorization_rule", "azurerm_relay_namespace_authorization_rule", "azurerm_relay_hybrid_connection_authorization_rule"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"manage": true}}]}
		count(violations) == 1
	}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"manage": true}}]}

	violations == set()
}

_rule(config) := {"azurerm_eventhub_namespace_authorization_rule": [{"id": "azurerm_eventhub_namespace_authorization_rule.trainer", "name": "trainer", "config": config}]}
