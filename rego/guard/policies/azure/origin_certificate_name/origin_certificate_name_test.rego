package guard.policies.azure.origin_certificate_name_test

import data.guard.policies.azure.origin_certificate_name as policy

test_denies_certificate_name_check_enabled_false if {
	violations := policy.deny with input.resources as _resource({"certificate_name_check_enabled": false})

	violations == {
		{
			"resource": "azurerm_cdn_frontdoor_origin.scoring",
			"path": ["certificate_name_check_enabled"],
			"message": "certificate_name_check_enabled is false, so anybody with a certificate may pose as the origin",
		},
	}
}

test_denies_backend_pool_settings_enforce_backend_pools_certif_false if {
	violations := policy.deny with input.resources as _resource({"backend_pool_settings": [{"enforce_backend_pools_certificate_name_check": false}]})

	violations == {
		{
			"resource": "azurerm_cdn_frontdoor_origin.scoring",
			"path": ["backend_pool_settings", 0, "enforce_backend_pools_certificate_name_check"],
			"message": "backend_pool_settings.enforce_backend_pools_certificate_name_check is false, so anybody with a certificate may pose as the origin",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"certificate_name_check_enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_cdn_frontdoor_origin.scoring",
			"path": ["certificate_name_check_enabled"],
			"message": "certificate_name_check_enabled is not known before deployment, so anybody with a certificate may pose as the origin",
		},
	}
}

test_allows_certificate_name_check_enabled_true if {
	violations := policy.deny with input.resources as _resource({"certificate_name_check_enabled": true})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_cdn_frontdoor_origin", "azurerm_frontdoor"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"certificate_name_check_enabled": false}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_cdn_frontdoor_origin": [{"id": "azurerm_cdn_frontdoor_origin.scoring", "name": "scoring", "config": config}]}
