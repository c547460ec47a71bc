package guard.policies.azure.azapi_minimum_tls_test

import data.guard.policies.azure.azapi_minimum_tls as policy

test_denies_an_unsafe_property if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Storage/storageAccounts@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"minimumTlsVersion": "TLS1_0"}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "minimumTlsVersion"],
			"message": "minimumTlsVersion is TLS1_0, so clients may use a protocol older than TLS 1.2",
		},
	}
}

test_denies_an_update if {
	violations := policy.deny with input.resources as {"azapi_update_resource": [{"id": "azapi_update_resource.u", "name": "u", "config": {"type": "Microsoft.Storage/storageAccounts@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"minimumTlsVersion": "TLS1_0"}}}}]}

	violations == {
		{
			"resource": "azapi_update_resource.u",
			"path": ["body", "properties", "minimumTlsVersion"],
			"message": "minimumTlsVersion is TLS1_0, so clients may use a protocol older than TLS 1.2",
		},
	}
}

test_allows_a_safe_property if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Storage/storageAccounts@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"minimumTlsVersion": "TLS1_2"}}})

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

test_denies_mintlsversion if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"minTlsVersion": "1.0"}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "minTlsVersion"],
			"message": "minTlsVersion is 1.0, so clients may use a protocol older than TLS 1.2",
		},
	}
}

test_denies_minimaltlsversion if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"minimalTlsVersion": "1.0"}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "minimalTlsVersion"],
			"message": "minimalTlsVersion is 1.0, so clients may use a protocol older than TLS 1.2",
		},
	}
}

test_denies_siteconfig_mintlsversion if {
	violations := policy.deny with input.resources as _resource({"type": "Microsoft.Example/services@2024-01-01", "name": "ml", "parent_id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod", "location": "westeurope", "body": {"properties": {"siteConfig": {"minTlsVersion": "1.0"}}}})

	violations == {
		{
			"resource": "azapi_resource.ml",
			"path": ["body", "properties", "siteConfig", "minTlsVersion"],
			"message": "siteConfig.minTlsVersion is 1.0, so clients may use a protocol older than TLS 1.2",
		},
	}
}

_resource(config) := {"azapi_resource": [{"id": "azapi_resource.ml", "name": "ml", "config": config}]}
