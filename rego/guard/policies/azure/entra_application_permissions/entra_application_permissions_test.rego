package guard.policies.azure.entra_application_permissions_test

import data.guard.policies.azure.entra_application_permissions as policy

test_denies_changing_roles if {
	violations := policy.deny with input.resources as _resource({"required_resource_access": [{"resource_access": [{"id": "9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8", "type": "Role"}]}]})

	violations == {
		{
			"resource": "azuread_application.pipeline",
			"path": ["required_resource_access", 0, "resource_access", 0, "id"],
			"message": "RoleManagement.ReadWrite.Directory lets the application take over the tenant",
		},
	}
}

test_denies_an_assignment if {
	violations := policy.deny with input.resources as {"azuread_app_role_assignment": [{"id": "azuread_app_role_assignment.a", "name": "a", "config": {"app_role_id": "06b708a9-e830-4db3-a914-8e69da51d44f"}}]}

	violations == {
		{
			"resource": "azuread_app_role_assignment.a",
			"path": ["app_role_id"],
			"message": "AppRoleAssignment.ReadWrite.All lets the application take over the tenant",
		},
	}
}

test_denies_an_access if {
	violations := policy.deny with input.resources as {"azuread_application_api_access": [{"id": "azuread_application_api_access.a", "name": "a", "config": {"role_ids": ["19dbc75e-c2e2-444c-a770-ec69d8559fc7"]}}]}

	violations == {
		{
			"resource": "azuread_application_api_access.a",
			"path": ["role_ids", 0],
			"message": "Directory.ReadWrite.All lets the application take over the tenant",
		},
	}
}

test_allows_the_scope_of_a_person if {
	violations := policy.deny with input.resources as _resource({"required_resource_access": [{"resource_access": [{"id": "19dbc75e-c2e2-444c-a770-ec69d8559fc7", "type": "Scope"}]}]})

	violations == set()
}

test_allows_other_permissions if {
	violations := policy.deny with input.resources as _resource({"required_resource_access": [{"resource_access": [{"id": "18a4783c-866b-4cc7-a460-3d5e5662c884", "type": "Role"}]}]})

	violations == set()
}

_resource(config) := {"azuread_application": [{"id": "azuread_application.pipeline", "name": "pipeline", "config": config}]}
