package guard.policies.azure.firewall_threat_intelligence_test

import data.guard.policies.azure.firewall_threat_intelligence as policy

test_denies_intelligence_switched_off if {
	violations := policy.deny with input.resources as _resource({"threat_intel_mode": "Off"})

	violations == {
		{
			"resource": "azurerm_firewall.ml",
			"path": ["threat_intel_mode"],
			"message": `threat_intel_mode is "Off", so known attackers pass unnoticed`,
		},
	}
}

test_denies_it_in_a_policy if {
	violations := policy.deny with input.resources as {"azurerm_firewall_policy": [{"id": "azurerm_firewall_policy.p", "name": "p", "config": {"threat_intelligence_mode": "Off"}}]}

	violations == {
		{
			"resource": "azurerm_firewall_policy.p",
			"path": ["threat_intelligence_mode"],
			"message": `threat_intelligence_mode is "Off", so known attackers pass unnoticed`,
		},
	}
}

test_denies_signatures_switched_off if {
	violations := policy.deny with input.resources as {"azurerm_firewall_policy": [{"id": "azurerm_firewall_policy.p", "name": "p", "config": {"intrusion_detection": [{"mode": "Off"}]}}]}

	violations == {
		{
			"resource": "azurerm_firewall_policy.p",
			"path": ["intrusion_detection", 0, "mode"],
			"message": `intrusion_detection.mode is "Off", so known attackers pass unnoticed`,
		},
	}
}

test_points_at_an_unknown_mode if {
	violations := policy.deny with input.resources as _resource({"threat_intel_mode": {"$unknown": "var.mode"}})

	violations == {
		{
			"resource": "azurerm_firewall.ml",
			"path": ["threat_intel_mode"],
			"message": "threat_intel_mode is not known before deployment, so known attackers pass unnoticed",
		},
	}
}

test_allows_alerts if {
	violations := policy.deny with input.resources as _resource({"threat_intel_mode": "Alert"})

	violations == set()
}

test_allows_the_default if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_firewall": [{"id": "azurerm_firewall.ml", "name": "ml", "config": config}]}
