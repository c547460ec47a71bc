package guard.policies.azure.webhook_plain_http_test

import data.guard.policies.azure.webhook_plain_http as policy

test_denies_plain_http if {
	violations := policy.deny with input.resources as _resource({"service_uri": "http://deploy.example.com/push"})

	violations == {
		{
			"resource": "azurerm_container_registry_webhook.push",
			"path": ["service_uri"],
			"message": "http://deploy.example.com/push is called in the clear",
		},
	}
}

test_denies_a_receiver_of_alerts if {
	violations := policy.deny with input.resources as {"azurerm_monitor_action_group": [{"id": "azurerm_monitor_action_group.a", "name": "a", "config": {"webhook_receiver": [{"service_uri": "http://a.example.com"}]}}]}

	violations == {
		{
			"resource": "azurerm_monitor_action_group.a",
			"path": ["webhook_receiver", 0, "service_uri"],
			"message": "http://a.example.com is called in the clear",
		},
	}
}

test_allows_https if {
	violations := policy.deny with input.resources as _resource({"service_uri": "https://deploy.example.com/push"})

	violations == set()
}

test_ignores_an_unknown_address if {
	violations := policy.deny with input.resources as _resource({"service_uri": {"$unknown": "var.uri"}})

	violations == set()
}

_resource(config) := {"azurerm_container_registry_webhook": [{"id": "azurerm_container_registry_webhook.push", "name": "push", "config": config}]}
