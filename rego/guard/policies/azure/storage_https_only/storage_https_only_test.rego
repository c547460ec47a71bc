package guard.policies.azure.storage_https_only_test

import data.guard.policies.azure.storage_https_only as policy

test_denies_https_traffic_only_enabled_false if {
	violations := policy.deny with input.resources as _account({"https_traffic_only_enabled": false})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["https_traffic_only_enabled"],
		"message": "https_traffic_only_enabled is false, so the account answers plain HTTP",
	}}
}

test_denies_enable_https_traffic_only_false if {
	violations := policy.deny with input.resources as _account({"enable_https_traffic_only": false})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["enable_https_traffic_only"],
		"message": "enable_https_traffic_only is false, so the account answers plain HTTP",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"https_traffic_only_enabled": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["https_traffic_only_enabled"],
		"message": "https_traffic_only_enabled is not known before deployment, so the account answers plain HTTP",
	}}
}

test_allows_https_traffic_only_enabled_true if {
	violations := policy.deny with input.resources as _account({"https_traffic_only_enabled": true})

	violations == set()
}

test_allows_enable_https_traffic_only_true if {
	violations := policy.deny with input.resources as _account({"enable_https_traffic_only": true})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _account({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"https_traffic_only_enabled": false}}]}

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
