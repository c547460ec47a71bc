package guard.policies.azure.frontdoor_plain_http_test

import data.guard.policies.azure.frontdoor_plain_http as policy

test_denies_a_route_without_redirection if {
	violations := policy.deny with input.resources as _resource({"supported_protocols": ["Http", "Https"], "https_redirect_enabled": false})

	violations == {
		{
			"resource": "azurerm_cdn_frontdoor_route.scoring",
			"path": ["https_redirect_enabled"],
			"message": "https_redirect_enabled is false, so requests may travel in the clear",
		},
	}
}

test_denies_forwarding_in_the_clear if {
	violations := policy.deny with input.resources as _resource({"supported_protocols": ["Https"], "forwarding_protocol": "HttpOnly"})

	violations == {
		{
			"resource": "azurerm_cdn_frontdoor_route.scoring",
			"path": ["forwarding_protocol"],
			"message": `forwarding_protocol is "HttpOnly", so requests may travel in the clear`,
		},
	}
}

test_denies_a_classic_rule_of_plain_http if {
	violations := policy.deny with input.resources as {"azurerm_frontdoor": [{"id": "azurerm_frontdoor.d", "name": "d", "config": {"routing_rule": [{"accepted_protocols": ["Http"], "forwarding_configuration": [{}]}]}}]}

	violations == {
		{
			"resource": "azurerm_frontdoor.d",
			"path": ["routing_rule", 0, "accepted_protocols"],
			"message": "accepted_protocols holds Http, so requests in the clear are answered",
		},
	}
}

test_denies_classic_forwarding_in_the_clear if {
	violations := policy.deny with input.resources as {"azurerm_frontdoor": [{"id": "azurerm_frontdoor.d", "name": "d", "config": {"routing_rule": [{"accepted_protocols": ["Https"], "forwarding_configuration": [{"forwarding_protocol": "HttpOnly"}]}]}}]}

	violations == {
		{
			"resource": "azurerm_frontdoor.d",
			"path": ["routing_rule", 0, "forwarding_configuration", 0, "forwarding_protocol"],
			"message": `routing_rule.forwarding_configuration.forwarding_protocol is "HttpOnly", so requests may travel in the clear`,
		},
	}
}

test_denies_the_default_of_an_endpoint if {
	violations := policy.deny with input.resources as {"azurerm_cdn_endpoint": [{"id": "azurerm_cdn_endpoint.e", "name": "e", "config": {}}]}

	violations == {
		{
			"resource": "azurerm_cdn_endpoint.e",
			"path": ["is_http_allowed"],
			"message": "is_http_allowed is not set and defaults to true, so requests may travel in the clear",
		},
	}
}

test_points_at_an_unknown_switch if {
	violations := policy.deny with input.resources as {"azurerm_cdn_endpoint": [{"id": "azurerm_cdn_endpoint.e", "name": "e", "config": {"is_http_allowed": {"$unknown": "var.http"}}}]}

	violations == {
		{
			"resource": "azurerm_cdn_endpoint.e",
			"path": ["is_http_allowed"],
			"message": "is_http_allowed is not known before deployment, so requests may travel in the clear",
		},
	}
}

test_allows_a_route_that_redirects if {
	violations := policy.deny with input.resources as _resource({"supported_protocols": ["Http", "Https"], "forwarding_protocol": "HttpsOnly"})

	violations == set()
}

test_allows_a_classic_redirection if {
	violations := policy.deny with input.resources as {"azurerm_frontdoor": [{"id": "azurerm_frontdoor.d", "name": "d", "config": {"routing_rule": [{"accepted_protocols": ["Http"], "redirect_configuration": [{"redirect_protocol": "HttpsOnly"}]}]}}]}

	violations == set()
}

test_allows_an_endpoint_of_https if {
	violations := policy.deny with input.resources as {"azurerm_cdn_endpoint": [{"id": "azurerm_cdn_endpoint.e", "name": "e", "config": {"is_http_allowed": false}}]}

	violations == set()
}

test_allows_an_endpoint_that_redirects if {
	violations := policy.deny with input.resources as {"azurerm_cdn_endpoint": [{"id": "azurerm_cdn_endpoint.e", "name": "e", "config": {"delivery_rule": [{"url_redirect_action": [{"protocol": "Https"}]}]}}]}

	violations == set()
}

_resource(config) := {"azurerm_cdn_frontdoor_route": [{"id": "azurerm_cdn_frontdoor_route.scoring", "name": "scoring", "config": config}]}
