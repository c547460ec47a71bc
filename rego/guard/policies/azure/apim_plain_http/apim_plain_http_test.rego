package guard.policies.azure.apim_plain_http_test

import data.guard.policies.azure.apim_plain_http as policy

test_denies_plain_http if {
	violations := policy.deny with input.resources as _resource({"protocols": ["https", "http"]})

	violations == {
		{
			"resource": "azurerm_api_management_api.scoring",
			"path": ["protocols", 1],
			"message": "protocols holds http, so requests in the clear are answered",
		},
	}
}

test_denies_a_backend_in_the_clear if {
	violations := policy.deny with input.resources as {"azurerm_api_management_backend": [{"id": "azurerm_api_management_backend.b", "name": "b", "config": {"url": "http://scoring.internal"}}]}

	violations == {
		{
			"resource": "azurerm_api_management_backend.b",
			"path": ["url"],
			"message": "url calls the backend in the clear",
		},
	}
}

test_denies_a_certificate_left_unchecked if {
	violations := policy.deny with input.resources as {"azurerm_api_management_backend": [{"id": "azurerm_api_management_backend.b", "name": "b", "config": {"url": "https://scoring.internal", "tls": [{"validate_certificate_chain": false}]}}]}

	violations == {
		{
			"resource": "azurerm_api_management_backend.b",
			"path": ["tls", 0, "validate_certificate_chain"],
			"message": "validate_certificate_chain is false, so anybody may pose as the backend",
		},
	}
}

test_allows_https if {
	violations := policy.deny with input.resources as _resource({"protocols": ["https"], "service_url": "https://scoring.internal"})

	violations == set()
}

test_ignores_unknown_protocols if {
	violations := policy.deny with input.resources as _resource({"protocols": {"$unknown": "var.protocols"}})

	violations == set()
}

_resource(config) := {"azurerm_api_management_api": [{"id": "azurerm_api_management_api.scoring", "name": "scoring", "config": config}]}
