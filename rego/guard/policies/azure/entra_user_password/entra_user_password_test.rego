package guard.policies.azure.entra_user_password_test

import data.guard.policies.azure.entra_user_password as policy

test_denies_disable_strong_password_true if {
	violations := policy.deny with input.resources as _resource({"disable_strong_password": true})

	violations == {
		{
			"resource": "azuread_user.labeler",
			"path": ["disable_strong_password"],
			"message": "disable_strong_password is true, so a weak password is accepted",
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"disable_strong_password": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azuread_user.labeler",
			"path": ["disable_strong_password"],
			"message": "disable_strong_password is not known before deployment, so a weak password is accepted",
		},
	}
}

test_allows_disable_strong_password_false if {
	violations := policy.deny with input.resources as _resource({"disable_strong_password": false})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azuread_user": [{"id": "azuread_user.labeler", "name": "labeler", "config": config}]}
