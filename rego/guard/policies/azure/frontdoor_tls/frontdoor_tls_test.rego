package guard.policies.azure.frontdoor_tls_test

import data.guard.policies.azure.frontdoor_tls as policy

test_denies_tls_minimum_tls_version_tls10 if {
	violations := policy.deny with input.resources as _resource({"tls": [{"minimum_tls_version": "TLS10"}]})

	violations == {
		{
			"resource": "azurerm_cdn_frontdoor_custom_domain.scoring",
			"path": ["tls", 0, "minimum_tls_version"],
			"message": `tls.minimum_tls_version is "TLS10", so clients may use a protocol older than TLS 1.2`,
		},
	}
}

test_denies_cdn_managed_https_tls_version_none if {
	violations := policy.deny with input.resources as _resource({"cdn_managed_https": [{"tls_version": "None"}]})

	violations == {
		{
			"resource": "azurerm_cdn_frontdoor_custom_domain.scoring",
			"path": ["cdn_managed_https", 0, "tls_version"],
			"message": `cdn_managed_https.tls_version is "None", so clients may use a protocol older than TLS 1.2`,
		},
	}
}

test_denies_user_managed_https_tls_version_tls10 if {
	violations := policy.deny with input.resources as _resource({"user_managed_https": [{"tls_version": "TLS10"}]})

	violations == {
		{
			"resource": "azurerm_cdn_frontdoor_custom_domain.scoring",
			"path": ["user_managed_https", 0, "tls_version"],
			"message": `user_managed_https.tls_version is "TLS10", so clients may use a protocol older than TLS 1.2`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"tls": [{"minimum_tls_version": {"$unknown": "var.setting"}}]})

	violations == {
		{
			"resource": "azurerm_cdn_frontdoor_custom_domain.scoring",
			"path": ["tls", 0, "minimum_tls_version"],
			"message": "tls.minimum_tls_version is not known before deployment, so clients may use a protocol older than TLS 1.2",
		},
	}
}

test_allows_tls_minimum_tls_version_tls12 if {
	violations := policy.deny with input.resources as _resource({"tls": [{"minimum_tls_version": "TLS12"}]})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_cdn_frontdoor_custom_domain", "azurerm_cdn_endpoint_custom_domain", "azurerm_frontdoor_custom_https_configuration"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"tls": [{"minimum_tls_version": "TLS10"}]}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_cdn_frontdoor_custom_domain": [{"id": "azurerm_cdn_frontdoor_custom_domain.scoring", "name": "scoring", "config": config}]}
