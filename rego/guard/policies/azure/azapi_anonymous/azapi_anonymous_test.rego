package guard.policies.azure.azapi_anonymous_test

import data.guard.policies.azure.azapi_anonymous as policy

test_denies_an_unsafe_property if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Storage/storageAccounts@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"allowBlobPublicAccess": true}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "allowBlobPublicAccess"],
			"message": "allowBlobPublicAccess is true, so it can be read without signing in",
		},
	}
}

test_denies_an_update if {
	violations := policy.deny with input.resources as {"azapi_update_resource": [{"id": "azapi_update_resource.u", "name": "u", "config": {"type": "Microsoft.Storage/storageAccounts@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"allowBlobPublicAccess": true}}}}]}

	violations == {
		{
			"resource": "azapi_update_resource.u",
			"path": ["body", "properties", "allowBlobPublicAccess"],
			"message": "allowBlobPublicAccess is true, so it can be read without signing in",
		},
	}
}

test_allows_a_safe_property if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Storage/storageAccounts@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"allowBlobPublicAccess": false}}})

	violations == set()
}

test_allows_other_bodies if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Storage/storageAccounts@2024-01-01", "body": {"properties": {"friendlyName": "x"}}})

	violations == set()
}

test_ignores_unknown_bodies if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Storage/storageAccounts@2024-01-01", "body": {"$unknown": "var.body"}})

	violations == set()
}

test_ignores_unknown_properties if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Storage/storageAccounts@2024-01-01", "body": {"properties": {"$unknown": "local.properties"}}})

	violations == set()
}

test_denies_publicaccess if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"publicAccess": "Blob"}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "publicAccess"],
			"message": "publicAccess is Blob, so it can be read without signing in",
		},
	}
}

test_denies_anonymouspullenabled if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"anonymousPullEnabled": true}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "anonymousPullEnabled"],
			"message": "anonymousPullEnabled is true, so it can be read without signing in",
		},
	}
}

_resource(config) := {"azapi_resource": [{"id": "azapi_resource.ml", "name": "ml", "config": config}]}
