# METADATA
# title: Entra applications must not accept sign-ins from every tenant
# description: |
#   Anybody with a Microsoft account can get a token for the application. One missing check in
#   its code lets strangers in.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application
#   - ref: https://learn.microsoft.com/en-us/entra/identity-platform/howto-modify-supported-accounts
# custom:
#   id: GRD-AZ-216
#   severity: low
#   category: access-control
#   systems: [identity]
#   resources: [azuread_application, azuread_application_registration]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Accept the own tenant only.
#
#         resource "azuread_application" "portal" {
#           sign_in_audience = "AzureADMyOrg"
#         }
package guard.policies.azure.entra_application_audience

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azuread_application", "azuread_application_registration"]

deny contains violation if {
	some application in argument.resources(_types)
	setting := argument.read(application.config, [["sign_in_audience"], ["available_to_other_tenants"]], "AzureADMyOrg")
	_is_bad(setting.value)

	violation := {
		"resource": application.id,
		"path": setting.path,
		"message": sprintf("%s, so strangers get tokens for the application", [setting.text]),
	}
}

_is_bad(x) if x in {"AzureADMultipleOrgs", "AzureADandPersonalMicrosoftAccount", "PersonalMicrosoftAccount", true}

_is_bad(x) if value.is_unknown(x)
