package guard.policies.azure.apim_identity_test

import data.guard.policies.azure.apim_identity as policy

test_denies_identity_empty if {
	violations := policy.deny with input.resources as _resource({"identity": []})

	violations == {
		{
			"resource": "azurerm_api_management.ml",
			"path": ["identity"],
			"message": "identity is not one of its values, so it can sign in to backends only with keys",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"identity": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azurerm_api_management.ml",
			"path": ["identity"],
			"message": "identity is not known before deployment, so it can sign in to backends only with keys",
		},
	}
}

test_allows_identity_type_systemassigned if {
	violations := policy.deny with input.resources as _resource({"identity": [{"type": "SystemAssigned"}]})

	violations == set()
}

test_denies_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azurerm_api_management.ml",
			"path": ["identity"],
			"message": "identity is not set, so it can sign in to backends only with keys",
		},
	}
}

_resource(config) := {"azurerm_api_management": [{"id": "azurerm_api_management.ml", "name": "ml", "config": config}]}
