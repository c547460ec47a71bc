package guard.policies.azure.storage_public_blobs_test

import data.guard.policies.azure.storage_public_blobs as policy

test_denies_items_that_may_be_public if {
	violations := policy.deny with input.resources as _account({"allow_nested_items_to_be_public": true})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["allow_nested_items_to_be_public"],
		"message": "allow_nested_items_to_be_public is true, so containers of the account can be opened to anonymous readers",
	}}
}

test_denies_the_older_argument if {
	violations := policy.deny with input.resources as _account({"allow_blob_public_access": true})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["allow_blob_public_access"],
		"message": "allow_blob_public_access is true, so containers of the account can be opened to anonymous readers",
	}}
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _account({})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["allow_nested_items_to_be_public"],
		"message": "allow_nested_items_to_be_public is not set and defaults to true, so containers of the account can be opened to anonymous readers",
	}}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _account({"allow_nested_items_to_be_public": {"$unknown": "var.public"}})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["allow_nested_items_to_be_public"],
		"message": "allow_nested_items_to_be_public is not known before deployment, so containers of the account can be opened to anonymous readers",
	}}
}

test_allows_private_items if {
	violations := policy.deny with input.resources as _account({"allow_nested_items_to_be_public": false})

	violations == set()
}

test_allows_the_older_argument_false if {
	violations := policy.deny with input.resources as _account({"allow_blob_public_access": false})

	violations == set()
}

test_allows_the_default_of_provider_version_2 if {
	violations := policy.deny with input.resources as {"terraform/settings": [{"id": "terraform", "config": {"required_providers": [{"azurerm": {"source": "hashicorp/azurerm", "version": "=2.46.0"}}]}}], "azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "config": {}}]}

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
