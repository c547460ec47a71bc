# METADATA
# title: Conditional access policies must be in force
# description: |
#   The policy asks nothing of anybody: a stolen password alone opens what it was written to
#   protect.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/conditional_access_policy
#   - ref: https://learn.microsoft.com/en-us/entra/identity/conditional-access/overview
# custom:
#   id: GRD-AZ-219
#   severity: medium
#   category: access-control
#   systems: [identity]
#   resources: [azuread_conditional_access_policy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Enable the policy once its report shows nobody locked out.
#
#         resource "azuread_conditional_access_policy" "mfa" {
#           state = "enabled"
#         }
package guard.policies.azure.entra_conditional_access

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some policy in input.resources.azuread_conditional_access_policy
	setting := argument.read(policy.config, [["state"]], null)
	_is_bad(setting.value)

	violation := {
		"resource": policy.id,
		"path": setting.path,
		"message": sprintf("%s, so sign-ins pass as if it did not exist", [setting.text]),
	}
}

_is_bad(x) if x in {"disabled"}

_is_bad(x) if value.is_unknown(x)
