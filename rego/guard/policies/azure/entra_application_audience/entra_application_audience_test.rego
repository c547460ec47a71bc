package guard.policies.azure.entra_application_audience_test

import data.guard.policies.azure.entra_application_audience as policy

test_denies_sign_in_audience_azureadmultipleorgs if {
	violations := policy.deny with input.resources as _resource({"sign_in_audience": "AzureADMultipleOrgs"})

	violations == {
		{
			"resource": "azuread_application.portal",
			"path": ["sign_in_audience"],
			"message": `sign_in_audience is "AzureADMultipleOrgs", so strangers get tokens for the application`,
		},
	}
}

test_denies_available_to_other_tenants_true if {
	violations := policy.deny with input.resources as _resource({"available_to_other_tenants": true})

	violations == {
		{
			"resource": "azuread_application.portal",
			"path": ["available_to_other_tenants"],
			"message": "available_to_other_tenants is true, so strangers get tokens for the application",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"sign_in_audience": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azuread_application.portal",
			"path": ["sign_in_audience"],
			"message": "sign_in_audience is not known before deployment, so strangers get tokens for the application",
		},
	}
}

test_allows_sign_in_audience_azureadmyorg if {
	violations := policy.deny with input.resources as _resource({"sign_in_audience": "AzureADMyOrg"})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

test_judges_every_type if {
	every type in {"azuread_application", "azuread_application_registration"} {
		violations := policy.deny with input.resources as {type: [{"id": "any", "config": {"sign_in_audience": "AzureADMultipleOrgs"}}]}
		count(violations) == 1
	}
}

_resource(config) := {"azuread_application": [{"id": "azuread_application.portal", "name": "portal", "config": config}]}
