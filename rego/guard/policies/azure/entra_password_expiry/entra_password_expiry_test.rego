package guard.policies.azure.entra_password_expiry_test

import data.guard.policies.azure.entra_password_expiry as policy

test_denies_the_default if {
	violations := policy.deny with input.resources as _resource({})

	violations == {
		{
			"resource": "azuread_application_password.pipeline",
			"path": ["end_date_relative"],
			"message": "end_date_relative is not set, so the password is valid for more than a year",
		},
	}
}

test_denies_two_years if {
	violations := policy.deny with input.resources as _resource({"end_date_relative": "17520h"})

	violations == {
		{
			"resource": "azuread_application_password.pipeline",
			"path": ["end_date_relative"],
			"message": `end_date_relative is "17520h", so the password is valid for more than a year`,
		},
	}
}

test_denies_a_date_that_nobody_will_see if {
	violations := policy.deny with input.resources as _resource({"end_date": "2099-12-31T00:00:00Z"})

	violations == {
		{
			"resource": "azuread_application_password.pipeline",
			"path": ["end_date"],
			"message": `end_date is "2099-12-31T00:00:00Z", so the password is valid for more than a year`,
		},
	}
}

test_allows_half_a_year if {
	violations := policy.deny with input.resources as _resource({"end_date_relative": "4320h"})

	violations == set()
}

test_allows_a_date if {
	violations := policy.deny with input.resources as _resource({"end_date": "2027-06-30T00:00:00Z"})

	violations == set()
}

test_ignores_an_unknown_date if {
	violations := policy.deny with input.resources as _resource({"end_date": {"$unknown": "time_rotating.password.rotation_rfc3339", "$refs": ["time_rotating.password"]}})

	violations == set()
}

_resource(config) := {"azuread_application_password": [{"id": "azuread_application_password.pipeline", "name": "pipeline", "config": config}]}
