package guard.policies.azure.cosmos_minimum_tls_test

import data.guard.policies.azure.cosmos_minimum_tls as policy

test_denies_minimal_tls_version_tls if {
	violations := policy.deny with input.resources as _account({"minimal_tls_version": "Tls"})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["minimal_tls_version"],
		"message": `minimal_tls_version is "Tls", so clients may use a protocol older than TLS 1.2`,
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"minimal_tls_version": {"$unknown": "var.setting"}})

	violations == {{
		"resource": "azurerm_cosmosdb_account.features",
		"path": ["minimal_tls_version"],
		"message": "minimal_tls_version is not known before deployment, so clients may use a protocol older than TLS 1.2",
	}}
}

test_allows_minimal_tls_version_tls12 if {
	violations := policy.deny with input.resources as _account({"minimal_tls_version": "Tls12"})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _account({})

	violations == set()
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"azurerm_resource_group": [{"id": "azurerm_resource_group.ml", "config": {"minimal_tls_version": "Tls"}}]}

	violations == set()
}

_account(config) := {"azurerm_cosmosdb_account": [{"id": "azurerm_cosmosdb_account.features", "name": "features", "config": config}]}
