package guard.policies.azure.entra_privileged_roles_test

import data.guard.policies.azure.entra_privileged_roles as policy

test_denies_global_administrator if {
	violations := policy.deny with input.resources as _resource({"role_id": "62e90394-69f5-4237-9190-012177145e10"})

	violations == {
		{
			"resource": "azuread_directory_role_assignment.admin",
			"path": ["role_id"],
			"message": "Global Administrator is assigned for good",
		},
	}
}

test_denies_a_reference_to_the_role if {
	violations := policy.deny with input.resources as {"azuread_directory_role_assignment": [{"id": "azuread_directory_role_assignment.admin", "name": "admin", "config": {"role_id": {"$unknown": "azuread_directory_role.ga.template_id", "$refs": ["azuread_directory_role.ga"]}}}], "azuread_directory_role": [{"id": "azuread_directory_role.ga", "name": "ga", "config": {"display_name": "Global Administrator"}}]}

	violations == {
		{
			"resource": "azuread_directory_role_assignment.admin",
			"path": [],
			"message": "Global Administrator is assigned for good",
		},
	}
}

test_allows_other_roles if {
	violations := policy.deny with input.resources as _resource({"role_id": "88d8e3e3-8f55-4a1e-953a-9b9898b8876b"})

	violations == set()
}

test_allows_a_reference_to_another_role if {
	violations := policy.deny with input.resources as {"azuread_directory_role_assignment": [{"id": "azuread_directory_role_assignment.admin", "name": "admin", "config": {"role_id": {"$unknown": "azuread_directory_role.r.template_id", "$refs": ["azuread_directory_role.r"]}}}], "azuread_directory_role": [{"id": "azuread_directory_role.r", "name": "r", "config": {"display_name": "Directory Readers"}}]}

	violations == set()
}

_resource(config) := {"azuread_directory_role_assignment": [{"id": "azuread_directory_role_assignment.admin", "name": "admin", "config": config}]}
