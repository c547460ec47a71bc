# METADATA
# title: Roles that rule the directory must not be assigned for good
# description: |
#   Whoever takes over the account or the application rules the tenant at once: every identity,
#   every subscription.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/directory_role_assignment
#   - ref: https://learn.microsoft.com/en-us/entra/identity/role-based-access-control/best-practices
# custom:
#   id: GRD-AZ-278
#   severity: medium
#   category: access-control
#   systems: [identity]
#   resources: [azuread_directory_role_assignment, azuread_directory_role_member]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)"]
#   remediation: |
#     Make people eligible and let them activate the role, with approval, when they need it.
#
#         resource "azuread_directory_role_eligibility_schedule_request" "admin" {
#           role_definition_id = azuread_directory_role.admin.template_id
#           principal_id       = azuread_user.admin.object_id
#           directory_scope_id = "/"
#           justification      = "On call"
#         }
package guard.policies.azure.entra_privileged_roles

import data.guard.lib.azure.argument
import data.guard.lib.azure.companion
import data.guard.lib.reference

_templates := {
	"62e90394-69f5-4237-9190-012177145e10": "Global Administrator",
	"e8611ab8-c189-46e8-94e1-60213ab1f814": "Privileged Role Administrator",
	"7be44c8a-adaf-4e2a-84d6-ab2649e08a13": "Privileged Authentication Administrator",
}

_roles := companion.of("azuread_directory_role")

deny contains violation if {
	some assignment in argument.resources(["azuread_directory_role_assignment", "azuread_directory_role_member"])
	some key in ["role_id", "role_object_id"]
	name := _templates[assignment.config[key]]

	violation := {
		"resource": assignment.id,
		"path": [key],
		"message": sprintf("%s is assigned for good", [name]),
	}
}

# The id of a role that is activated here is not known, but which role it is.
deny contains violation if {
	some assignment in argument.resources(["azuread_directory_role_assignment", "azuread_directory_role_member"])
	some key in ["role_id", "role_object_id"]
	some role in _roles
	reference.points_at(assignment.config[key], role)
	name := _of(role.config)
	name in {label | some label in _templates}

	violation := {
		"resource": assignment.id,
		"path": [],
		"message": sprintf("%s is assigned for good", [name]),
	}
}

_of(config) := config.display_name if is_string(config.display_name)

_of(config) := _templates[config.template_id] if not config.display_name
