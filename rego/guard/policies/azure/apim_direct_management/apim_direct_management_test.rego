package guard.policies.azure.apim_direct_management_test

import data.guard.policies.azure.apim_direct_management as policy

test_denies_tenant_access_enabled_true if {
	violations := policy.deny with input.resources as _resource({"tenant_access": [{"enabled": true}]})

	violations == {
		{
			"resource": "azurerm_api_management.ml",
			"path": ["tenant_access", 0, "enabled"],
			"message": "tenant_access.enabled is true, so a shared key manages the gateway",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"tenant_access": [{"enabled": {"$unknown": "var.setting"}}]})

	violations == {
		{
			"resource": "azurerm_api_management.ml",
			"path": ["tenant_access", 0, "enabled"],
			"message": "tenant_access.enabled is not known before deployment, so a shared key manages the gateway",
		},
	}
}

test_allows_tenant_access_enabled_false if {
	violations := policy.deny with input.resources as _resource({"tenant_access": [{"enabled": false}]})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azurerm_api_management": [{"id": "azurerm_api_management.ml", "name": "ml", "config": config}]}
