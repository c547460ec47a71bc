package guard.policies.azure.diagnostic_log_retention_test

import data.guard.policies.azure.diagnostic_log_retention as policy

test_denies_a_week if {
	violations := policy.deny with input.resources as _resource({"log": [{"category": "AuditEvent", "retention_policy": [{"enabled": true, "days": 7}]}]})

	violations == {
		{
			"resource": "azurerm_monitor_diagnostic_setting.vault",
			"path": ["log", 0, "retention_policy", 0, "days"],
			"message": "retention_policy.days is 7, fewer than 90",
		},
	}
}

test_points_at_an_unknown_number if {
	violations := policy.deny with input.resources as _resource({"enabled_log": [{"retention_policy": [{"enabled": true, "days": {"$unknown": "var.days"}}]}]})

	violations == {
		{
			"resource": "azurerm_monitor_diagnostic_setting.vault",
			"path": ["enabled_log", 0, "retention_policy", 0, "days"],
			"message": "retention_policy.days is not known before deployment, fewer than 90",
		},
	}
}

test_allows_90_days if {
	violations := policy.deny with input.resources as _resource({"enabled_log": [{"retention_policy": [{"enabled": true, "days": 90}]}]})

	violations == set()
}

test_allows_no_policy if {
	violations := policy.deny with input.resources as _resource({"enabled_log": [{"category": "AuditEvent"}]})

	violations == set()
}

test_allows_a_policy_that_is_off if {
	violations := policy.deny with input.resources as _resource({"log": [{"retention_policy": [{"enabled": false, "days": 7}]}]})

	violations == set()
}

_resource(config) := {"azurerm_monitor_diagnostic_setting": [{"id": "azurerm_monitor_diagnostic_setting.vault", "name": "vault", "config": config}]}
