package guard.policies.azure.gateway_tls_test

import data.guard.policies.azure.gateway_tls as policy

test_denies_a_policy_of_2015 if {
	violations := policy.deny with input.resources as _resource({"ssl_policy": [{"policy_type": "Predefined", "policy_name": "AppGwSslPolicy20150501"}]})

	violations == {
		{
			"resource": "azurerm_application_gateway.scoring",
			"path": ["ssl_policy", 0, "policy_name"],
			"message": "AppGwSslPolicy20150501 accepts protocols older than TLS 1.2",
		},
	}
}

test_denies_tls_1_1 if {
	violations := policy.deny with input.resources as _resource({"ssl_policy": [{"policy_type": "Custom", "min_protocol_version": "TLSv1_1"}]})

	violations == {
		{
			"resource": "azurerm_application_gateway.scoring",
			"path": ["ssl_policy", 0, "min_protocol_version"],
			"message": "TLSv1_1 accepts protocols older than TLS 1.2",
		},
	}
}

test_denies_a_profile if {
	violations := policy.deny with input.resources as _resource({"ssl_profile": [{"ssl_policy": [{"min_protocol_version": "TLSv1_0"}]}]})

	violations == {
		{
			"resource": "azurerm_application_gateway.scoring",
			"path": ["ssl_profile", 0, "ssl_policy", 0, "min_protocol_version"],
			"message": "TLSv1_0 accepts protocols older than TLS 1.2",
		},
	}
}

test_points_at_an_unknown_version if {
	violations := policy.deny with input.resources as _resource({"ssl_policy": [{"min_protocol_version": {"$unknown": "var.tls"}}]})

	violations == {
		{
			"resource": "azurerm_application_gateway.scoring",
			"path": ["ssl_policy", 0, "min_protocol_version"],
			"message": "a value that is not known accepts protocols older than TLS 1.2",
		},
	}
}

test_allows_a_recent_policy if {
	violations := policy.deny with input.resources as _resource({"ssl_policy": [{"policy_type": "Predefined", "policy_name": "AppGwSslPolicy20220101"}]})

	violations == set()
}

test_allows_tls_1_2 if {
	violations := policy.deny with input.resources as _resource({"ssl_policy": [{"min_protocol_version": "TLSv1_2"}]})

	violations == set()
}

test_allows_the_default if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_application_gateway": [{"id": "azurerm_application_gateway.scoring", "name": "scoring", "config": config}]}
