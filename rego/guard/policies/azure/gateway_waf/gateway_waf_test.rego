package guard.policies.azure.gateway_waf_test

import data.guard.policies.azure.gateway_waf as policy

test_denies_a_gateway_without_a_firewall if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_application_gateway.scoring",
			"path": ["waf_configuration", 0, "enabled"],
			"message": "waf_configuration.enabled is not set and defaults to false and no firewall_policy_id is given, so requests are passed on unchecked",
		},
	}
}

test_denies_a_firewall_that_is_off if {
	violations := policy.deny with input.resources as _resource({"waf_configuration": [{"enabled": false}]})

	violations == {
		{
			"resource": "azurerm_application_gateway.scoring",
			"path": ["waf_configuration", 0, "enabled"],
			"message": "waf_configuration.enabled is false and no firewall_policy_id is given, so requests are passed on unchecked",
		},
	}
}

test_points_at_an_unknown_switch if {
	violations := policy.deny with input.resources as _resource({"waf_configuration": [{"enabled": {"$unknown": "var.waf"}}]})

	violations == {
		{
			"resource": "azurerm_application_gateway.scoring",
			"path": ["waf_configuration", 0, "enabled"],
			"message": "waf_configuration.enabled is not known before deployment and no firewall_policy_id is given, so requests are passed on unchecked",
		},
	}
}

test_allows_a_firewall if {
	violations := policy.deny with input.resources as _resource({"waf_configuration": [{"enabled": true}]})

	violations == set()
}

test_allows_a_policy if {
	violations := policy.deny with input.resources as _resource({"firewall_policy_id": {"$unknown": "azurerm_web_application_firewall_policy.ml.id", "$refs": ["azurerm_web_application_firewall_policy.ml"]}})

	violations == set()
}

test_allows_policies_of_all_listeners if {
	violations := policy.deny with input.resources as _resource({"http_listener": [{"firewall_policy_id": "/a"}]})

	violations == set()
}

_resource(config) := {"azurerm_application_gateway": [{"id": "azurerm_application_gateway.scoring", "name": "scoring", "config": config}]}
