package guard.policies.azure.grafana_api_keys_test

import data.guard.policies.azure.grafana_api_keys as policy

test_denies_api_key_enabled_true if {
	violations := policy.deny with input.resources as _resource({"api_key_enabled": true})

	violations == {
		{
			"resource": "azurerm_dashboard_grafana.ml",
			"path": ["api_key_enabled"],
			"message": "api_key_enabled is true, so a key alone opens the dashboards",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"api_key_enabled": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_dashboard_grafana.ml",
			"path": ["api_key_enabled"],
			"message": "api_key_enabled is not known before deployment, so a key alone opens the dashboards",
		},
	}
}

test_allows_api_key_enabled_false if {
	violations := policy.deny with input.resources as _resource({"api_key_enabled": false})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_dashboard_grafana": [{"id": "azurerm_dashboard_grafana.ml", "name": "ml", "config": config}]}
