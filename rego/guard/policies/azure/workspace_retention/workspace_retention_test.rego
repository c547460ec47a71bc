package guard.policies.azure.workspace_retention_test

import data.guard.policies.azure.workspace_retention as policy

test_denies_retention_in_days_30 if {
	violations := policy.deny with input.resources as _resource({"retention_in_days": 30})

	violations == {
		{
			"resource": "azurerm_log_analytics_workspace.ml",
			"path": ["retention_in_days"],
			"message": "retention_in_days is 30, so older logs are gone when an intrusion is found",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"retention_in_days": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_log_analytics_workspace.ml",
			"path": ["retention_in_days"],
			"message": "retention_in_days is not known before deployment, so older logs are gone when an intrusion is found",
		},
	}
}

test_allows_retention_in_days_90 if {
	violations := policy.deny with input.resources as _resource({"retention_in_days": 90})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_log_analytics_workspace.ml",
			"path": ["retention_in_days"],
			"message": "retention_in_days is not set and defaults to 30, so older logs are gone when an intrusion is found",
		},
	}
}

test_judges_every_type if {
	every type in {"azurerm_log_analytics_workspace", "azurerm_application_insights"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"retention_in_days": 30}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azurerm_log_analytics_workspace": [{"id": "azurerm_log_analytics_workspace.ml", "name": "ml", "config": config}]}
