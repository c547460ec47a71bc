# METADATA
# title: Entra applications must not hold permissions that change the directory
# description: |
#   Whoever steals the password of the application makes themselves administrator of the tenant,
#   or grants every other permission.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application
#   - ref: https://learn.microsoft.com/en-us/graph/permissions-reference
# custom:
#   id: GRD-AZ-217
#   severity: high
#   category: access-control
#   systems: [identity]
#   resources: [azuread_application, azuread_app_role_assignment, azuread_application_api_access]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)"]
#   remediation: |
#     Use permissions to read, or those for the application's own objects such as
#     Application.ReadWrite.OwnedBy.
#
#         resource "azuread_application" "pipeline" {
#           required_resource_access {
#             resource_app_id = "00000003-0000-0000-c000-000000000000"
#
#             resource_access {
#               id   = "18a4783c-866b-4cc7-a460-3d5e5662c884"
#               type = "Role"
#             }
#           }
#         }
package guard.policies.azure.entra_application_permissions

# permissions of Microsoft Graph for applications
_permissions := {
	"9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8": "RoleManagement.ReadWrite.Directory",
	"06b708a9-e830-4db3-a914-8e69da51d44f": "AppRoleAssignment.ReadWrite.All",
	"1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9": "Application.ReadWrite.All",
	"19dbc75e-c2e2-444c-a770-ec69d8559fc7": "Directory.ReadWrite.All",
}

deny contains violation if {
	some application in input.resources.azuread_application
	is_array(application.config.required_resource_access)
	some i, api in application.config.required_resource_access
	is_array(api.resource_access)
	some j, access in api.resource_access
	access.type == "Role"
	name := _permissions[access.id]

	violation := _violation(application, ["required_resource_access", i, "resource_access", j, "id"], name)
}

deny contains violation if {
	some assignment in input.resources.azuread_app_role_assignment
	name := _permissions[assignment.config.app_role_id]

	violation := _violation(assignment, ["app_role_id"], name)
}

deny contains violation if {
	some access in input.resources.azuread_application_api_access
	is_array(access.config.role_ids)
	some i, id in access.config.role_ids
	name := _permissions[id]

	violation := _violation(access, ["role_ids", i], name)
}

_violation(resource, path, name) := {
	"resource": resource.id,
	"path": path,
	"message": sprintf("%s lets the application take over the tenant", [name]),
}
