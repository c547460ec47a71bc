# METADATA
# title: Passwords of Entra applications must expire within a year
# description: |
#   A password that leaked in a log or a notebook opens the application for two years or longer,
#   and nobody notices.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application_password
#   - ref: https://learn.microsoft.com/en-us/entra/identity-platform/security-best-practices-for-app-registration
# custom:
#   id: GRD-AZ-214
#   severity: low
#   category: secrets
#   systems: [identity]
#   resources: [azuread_application_password, azuread_service_principal_password]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Let the password end within a year, or use a federated credential instead of one.
#
#         resource "azuread_application_password" "pipeline" {
#           end_date_relative = "4320h"
#         }
package guard.policies.azure.entra_password_expiry

import data.guard.lib.azure.argument

_types := ["azuread_application_password", "azuread_service_principal_password"]

deny contains violation if {
	some password in argument.resources(_types)
	setting := argument.read(password.config, [["end_date_relative"], ["end_date"]], null)
	_is_long(setting)

	violation := {
		"resource": password.id,
		"path": setting.path,
		"message": sprintf("%s, so the password is valid for more than a year", [setting.text]),
	}
}

# two years, unless something else is said
_is_long(setting) if setting.value == null

_is_long(setting) if {
	is_string(setting.value)
	regex.match(`^[0-9]{1,7}h`, setting.value)
	to_number(split(setting.value, "h")[0]) > 8784
}

_is_long(setting) if {
	is_string(setting.value)
	regex.match(`^(20[4-9]|2[1-9]|[3-9])[0-9]`, setting.value)
	setting.path == ["end_date"]
}
