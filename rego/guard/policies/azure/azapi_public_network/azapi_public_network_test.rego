package guard.policies.azure.azapi_public_network_test

import data.guard.policies.azure.azapi_public_network as policy

test_denies_an_unsafe_property if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"publicNetworkAccess": "Enabled"}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "publicNetworkAccess"],
			"message": "publicNetworkAccess is Enabled, so every network reaches it",
		},
	}
}

test_denies_an_update if {
	violations := policy.deny with input.resources as {"azapi_update_resource": [{"id": "azapi_update_resource.u", "name": "u", "config": {"type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"publicNetworkAccess": "Enabled"}}}}]}

	violations == {
		{
			"resource": "azapi_update_resource.u",
			"path": ["body", "properties", "publicNetworkAccess"],
			"message": "publicNetworkAccess is Enabled, so every network reaches it",
		},
	}
}

test_allows_a_safe_property if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints@2024-10-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"publicNetworkAccess": "Disabled"}}})

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

test_denies_networkacls_defaultaction if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"networkAcls": {"defaultAction": "Allow"}}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "networkAcls", "defaultAction"],
			"message": "networkAcls.defaultAction is Allow, so every network reaches it",
		},
	}
}

test_denies_network_publicnetworkaccess if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"network": {"publicNetworkAccess": "Enabled"}}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "network", "publicNetworkAccess"],
			"message": "network.publicNetworkAccess is Enabled, so every network reaches it",
		},
	}
}

_resource(config) := {"azapi_resource": [{"id": "azapi_resource.ml", "name": "ml", "config": config}]}
