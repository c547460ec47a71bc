package guard.policies.azure.entra_application_tokens_test

import data.guard.policies.azure.entra_application_tokens as policy

test_denies_tokens_in_addresses if {
	violations := policy.deny with input.resources as _resource({"web": [{"implicit_grant": [{"access_token_issuance_enabled": true}]}]})

	violations == {
		{
			"resource": "azuread_application.portal",
			"path": ["web", 0, "implicit_grant", 0, "access_token_issuance_enabled"],
			"message": "web.implicit_grant.access_token_issuance_enabled is true, so access tokens travel in the address of a page",
		},
	}
}

test_denies_a_redirect_over_http if {
	violations := policy.deny with input.resources as _resource({"web": [{"redirect_uris": ["https://a.example.com/cb", "http://a.example.com/cb"]}]})

	violations == {
		{
			"resource": "azuread_application.portal",
			"path": ["web", 0, "redirect_uris", 1],
			"message": "tokens are sent to http://a.example.com/cb",
		},
	}
}

test_denies_a_wildcard if {
	violations := policy.deny with input.resources as _resource({"single_page_application": [{"redirect_uris": ["https://*.example.com/"]}]})

	violations == {
		{
			"resource": "azuread_application.portal",
			"path": ["single_page_application", 0, "redirect_uris", 0],
			"message": "tokens are sent to https://*.example.com/",
		},
	}
}

test_allows_exact_redirects if {
	violations := policy.deny with input.resources as _resource({"web": [{"redirect_uris": ["https://a.example.com/cb", "http://localhost:8080/cb"]}]})

	violations == set()
}

test_ignores_unknown_redirects if {
	violations := policy.deny with input.resources as _resource({"web": [{"redirect_uris": {"$unknown": "var.redirects"}}]})

	violations == set()
}

_resource(config) := {"azuread_application": [{"id": "azuread_application.portal", "name": "portal", "config": config}]}
