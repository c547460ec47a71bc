package guard.policies.azure.gateway_plain_http_test

import data.guard.policies.azure.gateway_plain_http as policy

test_denies_a_listener_of_plain_http if {
	violations := policy.deny with input.resources as _resource({"http_listener": [{"name": "a", "protocol": "Http"}]})

	violations == {
		{
			"resource": "azurerm_application_gateway.scoring",
			"path": ["http_listener", 0, "protocol"],
			"message": "the listener speaks plain HTTP, and no rule redirects its requests to HTTPS",
		},
	}
}

test_denies_the_second_listener if {
	violations := policy.deny with input.resources as _resource({"http_listener": [{"name": "a", "protocol": "Https"}, {"name": "b", "protocol": "Http"}], "request_routing_rule": [{"http_listener_name": "a", "redirect_configuration_name": "r"}]})

	violations == {
		{
			"resource": "azurerm_application_gateway.scoring",
			"path": ["http_listener", 1, "protocol"],
			"message": "the listener speaks plain HTTP, and no rule redirects its requests to HTTPS",
		},
	}
}

test_allows_https if {
	violations := policy.deny with input.resources as _resource({"http_listener": [{"name": "a", "protocol": "Https"}]})

	violations == set()
}

test_allows_a_listener_that_redirects if {
	violations := policy.deny with input.resources as _resource({"http_listener": [{"name": "a", "protocol": "Http"}], "request_routing_rule": [{"http_listener_name": "a", "redirect_configuration_name": "to-https"}]})

	violations == set()
}

test_ignores_an_unknown_protocol if {
	violations := policy.deny with input.resources as _resource({"http_listener": [{"name": "a", "protocol": {"$unknown": "var.protocol"}}]})

	violations == set()
}

_resource(config) := {"azurerm_application_gateway": [{"id": "azurerm_application_gateway.scoring", "name": "scoring", "config": config}]}
