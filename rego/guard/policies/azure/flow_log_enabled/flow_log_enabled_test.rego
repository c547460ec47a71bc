package guard.policies.azure.flow_log_enabled_test

import data.guard.policies.azure.flow_log_enabled as policy

test_denies_enabled_false if {
	violations := policy.deny with input.resources as _resource({"enabled": false})

	violations == {
		{
			"resource": "azurerm_network_watcher_flow_log.training",
			"path": ["enabled"],
			"message": "enabled is false, so connections leave no record",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_network_watcher_flow_log.training",
			"path": ["enabled"],
			"message": "enabled is not known before deployment, so connections leave no record",
		},
	}
}

test_allows_enabled_true if {
	violations := policy.deny with input.resources as _resource({"enabled": true})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_network_watcher_flow_log.training",
			"path": ["enabled"],
			"message": "enabled is not set, so connections leave no record",
		},
	}
}

_resource(config) := {"azurerm_network_watcher_flow_log": [{"id": "azurerm_network_watcher_flow_log.training", "name": "training", "config": config}]}
