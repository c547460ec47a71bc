package guard.policies.azure.frontdoor_waf_test

import data.guard.policies.azure.frontdoor_waf as policy

test_denies_an_endpoint_without_a_policy if {
	violations := policy.deny with input.resources as _resource({"frontend_endpoint": [{"name": "a"}]})

	violations == {
		{
			"resource": "azurerm_frontdoor.scoring",
			"path": ["frontend_endpoint", 0, "web_application_firewall_policy_link_id"],
			"message": "the endpoint has no web_application_firewall_policy_link_id, so requests are passed on unchecked",
		},
	}
}

test_denies_a_profile_without_a_policy if {
	violations := policy.deny with input.resources as {"azurerm_cdn_frontdoor_profile": [{"id": "azurerm_cdn_frontdoor_profile.p", "name": "p", "config": {}}]}

	violations == {
		{
			"resource": "azurerm_cdn_frontdoor_profile.p",
			"path": [],
			"message": "no azurerm_cdn_frontdoor_security_policy names the profile, so requests are passed on unchecked",
		},
	}
}

test_leaves_the_matter_open_when_a_profile_is_unknown if {
	violations := policy.deny with input.resources as {"azurerm_cdn_frontdoor_profile": [{"id": "azurerm_cdn_frontdoor_profile.p", "name": "p", "config": {}}], "azurerm_cdn_frontdoor_security_policy": [{"id": "azurerm_cdn_frontdoor_security_policy.s", "name": "s", "config": {"cdn_frontdoor_profile_id": {"$unknown": "var.profile"}}}]}

	violations == {
		{
			"resource": "azurerm_cdn_frontdoor_profile.p",
			"path": [],
			"message": "no azurerm_cdn_frontdoor_security_policy names the profile, so requests are passed on unchecked",
			"unknown": "var.profile",
		},
	}
}

test_allows_a_policy if {
	violations := policy.deny with input.resources as _resource({"frontend_endpoint": [{"name": "a", "web_application_firewall_policy_link_id": "/waf"}]})

	violations == set()
}

test_allows_a_policy_of_the_profile if {
	violations := policy.deny with input.resources as {"azurerm_cdn_frontdoor_profile": [{"id": "azurerm_cdn_frontdoor_profile.p", "name": "p", "config": {}}], "azurerm_cdn_frontdoor_security_policy": [{"id": "azurerm_cdn_frontdoor_security_policy.s", "name": "s", "config": {"cdn_frontdoor_profile_id": {"$unknown": "azurerm_cdn_frontdoor_profile.p.id", "$refs": ["azurerm_cdn_frontdoor_profile.p"]}}}]}

	violations == set()
}

_resource(config) := {"azurerm_frontdoor": [{"id": "azurerm_frontdoor.scoring", "name": "scoring", "config": config}]}
