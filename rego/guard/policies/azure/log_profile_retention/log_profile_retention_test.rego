package guard.policies.azure.log_profile_retention_test

import data.guard.policies.azure.log_profile_retention as policy

test_denies_a_week if {
	violations := policy.deny with input.resources as _resource({"retention_policy": [{"enabled": true, "days": 7}]})

	violations == {
		{
			"resource": "azurerm_monitor_log_profile.activity",
			"path": ["retention_policy", 0, "days"],
			"message": "retention_policy.days is 7, fewer than 365",
		},
	}
}

test_denies_a_policy_that_is_off if {
	violations := policy.deny with input.resources as _resource({"retention_policy": [{"enabled": false, "days": 365}]})

	violations == {
		{
			"resource": "azurerm_monitor_log_profile.activity",
			"path": ["retention_policy", 0, "enabled"],
			"message": "retention_policy.enabled is false, so that the days of the policy do not apply",
		},
	}
}

test_points_at_an_unknown_number if {
	violations := policy.deny with input.resources as _resource({"retention_policy": [{"enabled": true, "days": {"$unknown": "var.days"}}]})

	violations == {
		{
			"resource": "azurerm_monitor_log_profile.activity",
			"path": ["retention_policy", 0, "days"],
			"message": "retention_policy.days is not known before deployment, fewer than 365",
		},
	}
}

test_allows_a_year if {
	violations := policy.deny with input.resources as _resource({"retention_policy": [{"enabled": true, "days": 365}]})

	violations == set()
}

test_allows_for_ever if {
	violations := policy.deny with input.resources as _resource({"retention_policy": [{"enabled": false, "days": 0}]})

	violations == set()
}

_resource(config) := {"azurerm_monitor_log_profile": [{"id": "azurerm_monitor_log_profile.activity", "name": "activity", "config": config}]}
