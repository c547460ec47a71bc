# METADATA
# title: Entra users must have strong passwords
# description: |
#   The account may have a password that tools guess in minutes, and whoever guesses it signs in
#   from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/user
#   - ref: https://learn.microsoft.com/en-us/entra/identity/authentication/concept-sspr-policy
# custom:
#   id: GRD-AZ-218
#   severity: medium
#   category: access-control
#   systems: [identity]
#   resources: [azuread_user]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Leave strong passwords on.
#
#         resource "azuread_user" "labeler" {
#           disable_strong_password = false
#         }
package guard.policies.azure.entra_user_password

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some user in input.resources.azuread_user
	setting := argument.read(user.config, [["disable_strong_password"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": user.id,
		"path": setting.path,
		"message": sprintf("%s, so a weak password is accepted", [setting.text]),
	}
}
