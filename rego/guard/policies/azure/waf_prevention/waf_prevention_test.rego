package guard.policies.azure.waf_prevention_test

import data.guard.policies.azure.waf_prevention as policy

test_denies_detection if {
	violations := policy.deny with input.resources as _resource({"policy_settings": [{"mode": "Detection"}]})

	violations == {
		{
			"resource": "azurerm_web_application_firewall_policy.ml",
			"path": ["policy_settings", 0, "mode"],
			"message": `policy_settings.mode is "Detection", so attacks are logged and let through`,
		},
	}
}

test_denies_a_policy_that_is_off if {
	violations := policy.deny with input.resources as _resource({"policy_settings": [{"enabled": false, "mode": "Detection"}]})

	violations == {
		{
			"resource": "azurerm_web_application_firewall_policy.ml",
			"path": ["policy_settings", 0, "enabled"],
			"message": "policy_settings.enabled is false, so requests are passed on unchecked",
		},
	}
}

test_denies_detection_at_the_front_door if {
	violations := policy.deny with input.resources as {"azurerm_cdn_frontdoor_firewall_policy": [{"id": "azurerm_cdn_frontdoor_firewall_policy.ml", "name": "ml", "config": {"mode": "Detection"}}]}

	violations == {
		{
			"resource": "azurerm_cdn_frontdoor_firewall_policy.ml",
			"path": ["mode"],
			"message": `mode is "Detection", so attacks are logged and let through`,
		},
	}
}

test_denies_detection_in_a_gateway if {
	violations := policy.deny with input.resources as {"azurerm_application_gateway": [{"id": "azurerm_application_gateway.ml", "name": "ml", "config": {"waf_configuration": [{"enabled": true, "firewall_mode": "Detection"}]}}]}

	violations == {
		{
			"resource": "azurerm_application_gateway.ml",
			"path": ["waf_configuration", 0, "firewall_mode"],
			"message": `waf_configuration.firewall_mode is "Detection", so attacks are logged and let through`,
		},
	}
}

test_allows_prevention if {
	violations := policy.deny with input.resources as _resource({"policy_settings": [{"enabled": true, "mode": "Prevention"}]})

	violations == set()
}

test_allows_the_defaults if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_ignores_an_unknown_mode if {
	violations := policy.deny with input.resources as _resource({"policy_settings": [{"mode": {"$unknown": "var.mode"}}]})

	violations == set()
}

_resource(config) := {"azurerm_web_application_firewall_policy": [{"id": "azurerm_web_application_firewall_policy.ml", "name": "ml", "config": config}]}
