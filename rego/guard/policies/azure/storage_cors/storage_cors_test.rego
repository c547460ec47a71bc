package guard.policies.azure.storage_cors_test

import data.guard.policies.azure.storage_cors as policy

test_denies_any_origin if {
	violations := policy.deny with input.resources as _account({"blob_properties": [{"cors_rule": [{"allowed_origins": ["https://studio.example.com"]}, {"allowed_origins": ["*"]}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["blob_properties", 0, "cors_rule", 1, "allowed_origins", 0],
		"message": `a CORS rule of blob_properties allows the origin "*"`,
	}}
}

test_denies_any_origin_for_file_shares if {
	violations := policy.deny with input.resources as _account({"share_properties": [{"cors_rule": [{"allowed_origins": ["*"]}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["share_properties", 0, "cors_rule", 0, "allowed_origins", 0],
		"message": `a CORS rule of share_properties allows the origin "*"`,
	}}
}

test_points_at_an_unknown_origin if {
	violations := policy.deny with input.resources as _account({"blob_properties": [{"cors_rule": [{"allowed_origins": [{"$unknown": "var.origin"}]}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["blob_properties", 0, "cors_rule", 0, "allowed_origins", 0],
		"message": `a CORS rule of blob_properties allows the origin "*"`,
	}}
}

test_allows_named_origins if {
	violations := policy.deny with input.resources as _account({"blob_properties": [{"cors_rule": [{"allowed_origins": ["https://studio.example.com"]}]}]})

	violations == set()
}

test_allows_no_rules if {
	violations := policy.deny with input.resources as _account({})

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
