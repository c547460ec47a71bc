package guard.policies.azure.entra_conditional_access_test

import data.guard.policies.azure.entra_conditional_access as policy

test_denies_state_disabled if {
	violations := policy.deny with input.resources as _resource({"state": "disabled"})

	violations == {
		{
			"resource": "azuread_conditional_access_policy.mfa",
			"path": ["state"],
			"message": `state is "disabled", so sign-ins pass as if it did not exist`,
		},
	}
}

test_points_at_an_unknown_value if {
	violations := policy.deny with input.resources as _resource({"state": {"$unknown": "var.setting"}})

	violations == {
		{
			"resource": "azuread_conditional_access_policy.mfa",
			"path": ["state"],
			"message": "state is not known before deployment, so sign-ins pass as if it did not exist",
		},
	}
}

test_allows_state_enabled if {
	violations := policy.deny with input.resources as _resource({"state": "enabled"})

	violations == set()
}

test_allows_state_enabledforreportingbutnotenfor if {
	violations := policy.deny with input.resources as _resource({"state": "enabledForReportingButNotEnforced"})

	violations == set()
}

test_allows_the_argument_left_out if {
	violations := policy.deny with input.resources as _resource({})

	violations == set()
}

_resource(config) := {"azuread_conditional_access_policy": [{"id": "azuread_conditional_access_policy.mfa", "name": "mfa", "config": config}]}
