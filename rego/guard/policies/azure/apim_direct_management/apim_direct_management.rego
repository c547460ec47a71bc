# METADATA
# title: API Management must not open its direct management API
# description: |
#   The API takes a shared key that knows no roles. Whoever has the key reads secrets of
#   backends and changes every policy of the gateway.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management
#   - ref: https://learn.microsoft.com/en-us/azure/api-management/configure-credential-connection
# custom:
#   id: GRD-AZ-270
#   severity: medium
#   category: access-control
#   systems: [api-management]
#   resources: [azurerm_api_management]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Leave tenant access off and use Azure Resource Manager.
#
#         resource "azurerm_api_management" "ml" {
#           tenant_access {
#             enabled = false
#           }
#         }
package guard.policies.azure.apim_direct_management

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some service in input.resources.azurerm_api_management
	setting := argument.read(service.config, [["tenant_access", 0, "enabled"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": service.id,
		"path": setting.path,
		"message": sprintf("%s, so a shared key manages the gateway", [setting.text]),
	}
}
