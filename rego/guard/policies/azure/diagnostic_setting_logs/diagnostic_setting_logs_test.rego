package guard.policies.azure.diagnostic_setting_logs_test

import data.guard.policies.azure.diagnostic_setting_logs as policy

test_denies_metrics_alone if {
	violations := policy.deny with input.resources as _resource({"enabled_metric": [{"category": "AllMetrics"}]})

	violations == {
		{
			"resource": "azurerm_monitor_diagnostic_setting.vault",
			"path": ["enabled_log"],
			"message": "the setting enables no category of logs",
		},
	}
}

test_denies_a_category_switched_off if {
	violations := policy.deny with input.resources as _resource({"log": [{"category": "AuditEvent", "enabled": false}, {"category": "Other", "enabled": true}]})

	violations == {
		{
			"resource": "azurerm_monitor_diagnostic_setting.vault",
			"path": ["log", 0, "enabled"],
			"message": "the category AuditEvent is switched off",
		},
	}
}

test_denies_all_categories_switched_off if {
	violations := policy.deny with input.resources as _resource({"log": [{"category": "AuditEvent", "enabled": false}]})

	violations == {
		{
			"resource": "azurerm_monitor_diagnostic_setting.vault",
			"path": ["enabled_log"],
			"message": "the setting enables no category of logs",
		},
	}
}

test_allows_a_category if {
	violations := policy.deny with input.resources as _resource({"enabled_log": [{"category": "AuditEvent"}]})

	violations == set()
}

test_allows_the_older_block_without_a_switch if {
	violations := policy.deny with input.resources as _resource({"log": [{"category": "AuditEvent"}]})

	violations == set()
}

test_allows_the_older_block if {
	violations := policy.deny with input.resources as _resource({"log": [{"category": "AuditEvent", "enabled": true}]})

	violations == set()
}

test_ignores_unknown_blocks if {
	violations := policy.deny with input.resources as _resource({"enabled_log": {"$unknown": "var.logs"}})

	violations == set()
}

_resource(config) := {"azurerm_monitor_diagnostic_setting": [{"id": "azurerm_monitor_diagnostic_setting.vault", "name": "vault", "config": config}]}
