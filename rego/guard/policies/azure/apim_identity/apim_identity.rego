# METADATA
# title: API Management must have a managed identity
# description: |
#   Without an identity the gateway keeps keys and passwords of its backends as named values.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management
#   - ref: https://learn.microsoft.com/en-us/azure/api-management/api-management-howto-use-managed-service-identity
# custom:
#   id: GRD-AZ-243
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [api-management]
#   resources: [azurerm_api_management]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Give the service an identity.
#
#         resource "azurerm_api_management" "ml" {
#           identity {
#             type = "SystemAssigned"
#           }
#         }
package guard.policies.azure.apim_identity

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some service in input.resources.azurerm_api_management
	setting := argument.read(service.config, [["identity"]], null)
	_is_bad(setting.value)

	violation := {
		"resource": service.id,
		"path": setting.path,
		"message": sprintf("%s, so it can sign in to backends only with keys", [setting.text]),
	}
}

_is_bad(x) if x == null

_is_bad(x) if x == []

_is_bad(x) if value.is_unknown(x)
