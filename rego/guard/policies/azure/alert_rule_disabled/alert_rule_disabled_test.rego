package guard.policies.azure.alert_rule_disabled_test

import data.guard.policies.azure.alert_rule_disabled as policy

test_denies_enabled_false if {
	violations := policy.deny with input.resources as _resource({"enabled": false})

	violations == {
		{
			"resource": "azurerm_monitor_activity_log_alert.changes",
			"path": ["enabled"],
			"message": "enabled is false, so nobody is told",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_monitor_activity_log_alert.changes",
			"path": ["enabled"],
			"message": "enabled is not known before deployment, so nobody is told",
		},
	}
}

test_allows_enabled_true if {
	violations := policy.deny with input.resources as _resource({"enabled": true})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azurerm_monitor_activity_log_alert", "azurerm_monitor_scheduled_query_rules_alert_v2", "azurerm_monitor_scheduled_query_rules_alert", "azurerm_sentinel_alert_rule_scheduled", "azurerm_sentinel_alert_rule_nrt", "azurerm_sentinel_alert_rule_ms_security_incident"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"enabled": false}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_monitor_activity_log_alert": [{"id": "azurerm_monitor_activity_log_alert.changes", "name": "changes", "config": config}]}
