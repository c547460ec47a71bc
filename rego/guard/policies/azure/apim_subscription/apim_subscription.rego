# METADATA
# title: APIs of API Management must require a subscription
# description: |
#   Anyone who finds the address calls the API, unless a policy asks for a token; nobody can
#   tell callers apart or shut one out.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management_api
#   - ref: https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions
# custom:
#   id: GRD-AZ-242
#   severity: low
#   category: access-control
#   systems: [api-management]
#   resources: [azurerm_api_management_api, azurerm_api_management_product]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Require a subscription, beside a token where people call.
#
#         resource "azurerm_api_management_api" "scoring" {
#           subscription_required = true
#         }
package guard.policies.azure.apim_subscription

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_api_management_api", "azurerm_api_management_product"]

deny contains violation if {
	some api in argument.resources(_types)
	setting := argument.read(api.config, [["subscription_required"]], true)
	not value.is_true(setting.value)

	violation := {
		"resource": api.id,
		"path": setting.path,
		"message": sprintf("%s, so anyone may call without a key", [setting.text]),
	}
}
