package guard.policies.azure.azapi_plain_http_test

import data.guard.policies.azure.azapi_plain_http as policy

test_denies_an_unsafe_property if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Storage/storageAccounts@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"supportsHttpsTrafficOnly": false}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "supportsHttpsTrafficOnly"],
			"message": "supportsHttpsTrafficOnly is false, so connections in the clear are accepted",
		},
	}
}

test_denies_an_update if {
	violations := policy.deny with input.resources as {"azapi_update_resource": [{"id": "azapi_update_resource.u", "name": "u", "config": {"type": "Microsoft.Storage/storageAccounts@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"supportsHttpsTrafficOnly": false}}}}]}

	violations == {
		{
			"resource": "azapi_update_resource.u",
			"path": ["body", "properties", "supportsHttpsTrafficOnly"],
			"message": "supportsHttpsTrafficOnly is false, so connections in the clear are accepted",
		},
	}
}

test_allows_a_safe_property if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Storage/storageAccounts@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"supportsHttpsTrafficOnly": true}}})

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

test_denies_httpsonly if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"httpsOnly": false}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "httpsOnly"],
			"message": "httpsOnly is false, so connections in the clear are accepted",
		},
	}
}

test_denies_enablenonsslport if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"enableNonSslPort": true}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "enableNonSslPort"],
			"message": "enableNonSslPort is true, so connections in the clear are accepted",
		},
	}
}

test_denies_configuration_ingress_allowins if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"configuration": {"ingress": {"allowInsecure": true}}}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "configuration", "ingress", "allowInsecure"],
			"message": "configuration.ingress.allowInsecure is true, so connections in the clear are accepted",
		},
	}
}

test_denies_siteconfig_ftpsstate if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"siteConfig": {"ftpsState": "AllAllowed"}}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "siteConfig", "ftpsState"],
			"message": "siteConfig.ftpsState is AllAllowed, so connections in the clear are accepted",
		},
	}
}

_resource(config) := {"azapi_resource": [{"id": "azapi_resource.ml", "name": "ml", "config": config}]}
