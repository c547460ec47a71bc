package guard.policies.azure.flow_log_retention_test

import data.guard.policies.azure.flow_log_retention as policy

test_denies_a_week if {
	violations := policy.deny with input.resources as _resource({"retention_policy": [{"enabled": true, "days": 7}]})

	violations == {
		{
			"resource": "azurerm_network_watcher_flow_log.training",
			"path": ["retention_policy", 0, "days"],
			"message": "retention_policy.days is 7, fewer than 90",
		},
	}
}

test_denies_a_policy_that_is_off if {
	violations := policy.deny with input.resources as _resource({"retention_policy": [{"enabled": false, "days": 365}]})

	violations == {
		{
			"resource": "azurerm_network_watcher_flow_log.training",
			"path": ["retention_policy", 0, "enabled"],
			"message": "retention_policy.enabled is false, so that the days of the policy do not apply",
		},
	}
}

test_points_at_an_unknown_number if {
	violations := policy.deny with input.resources as _resource({"retention_policy": [{"enabled": true, "days": {"$unknown": "var.days"}}]})

	violations == {
		{
			"resource": "azurerm_network_watcher_flow_log.training",
			"path": ["retention_policy", 0, "days"],
			"message": "retention_policy.days is not known before deployment, fewer than 90",
		},
	}
}

test_allows_90_days if {
	violations := policy.deny with input.resources as _resource({"retention_policy": [{"enabled": true, "days": 90}]})

	violations == set()
}

test_allows_for_ever if {
	violations := policy.deny with input.resources as _resource({"retention_policy": [{"enabled": true, "days": 0}]})

	violations == set()
}

_resource(config) := {"azurerm_network_watcher_flow_log": [{"id": "azurerm_network_watcher_flow_log.training", "name": "training", "config": config}]}
