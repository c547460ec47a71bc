package guard.policies.azure.azapi_local_auth_test

import data.guard.policies.azure.azapi_local_auth as policy

test_denies_an_unsafe_property if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"authMode": "Key"}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "authMode"],
			"message": "authMode is Key, so a key alone is enough to use it",
		},
	}
}

test_denies_an_update if {
	violations := policy.deny with input.resources as {"azapi_update_resource": [{"id": "azapi_update_resource.u", "name": "u", "config": {"type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"authMode": "Key"}}}}]}

	violations == {
		{
			"resource": "azapi_update_resource.u",
			"path": ["body", "properties", "authMode"],
			"message": "authMode is Key, so a key alone is enough to use it",
		},
	}
}

test_allows_a_safe_property if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"authMode": "AADToken"}}})

	violations == set()
}

test_allows_other_bodies if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01", "body": {"properties": {"friendlyName": "x"}}})

	violations == set()
}

test_ignores_unknown_bodies if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01", "body": {"$unknown": "var.body"}})

	violations == set()
}

test_ignores_unknown_properties if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01", "body": {"properties": {"$unknown": "local.properties"}}})

	violations == set()
}

test_denies_disablelocalauth if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"disableLocalAuth": false}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "disableLocalAuth"],
			"message": "disableLocalAuth is false, so a key alone is enough to use it",
		},
	}
}

test_denies_disablelocalaccounts if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"disableLocalAccounts": false}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "disableLocalAccounts"],
			"message": "disableLocalAccounts is false, so a key alone is enough to use it",
		},
	}
}

test_denies_allowsharedkeyaccess if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"allowSharedKeyAccess": true}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "allowSharedKeyAccess"],
			"message": "allowSharedKeyAccess is true, so a key alone is enough to use it",
		},
	}
}

test_denies_adminuserenabled if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"adminUserEnabled": true}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "adminUserEnabled"],
			"message": "adminUserEnabled is true, so a key alone is enough to use it",
		},
	}
}

_resource(config) := {"azapi_resource": [{"id": "azapi_resource.ml", "name": "ml", "config": config}]}
