# METADATA
# title: Web and function apps must be reachable over private endpoints only
# description: |
#   The app and its deployment site answer the whole Internet, so that a flaw or a stolen
#   deployment password is enough to reach them from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/overview-private-endpoint
# custom:
#   id: GRD-AZ-161
#   severity: low
#   profile: strict
#   category: network
#   systems: [app-service]
#   resources:
#     - azurerm_linux_web_app
#     - azurerm_windows_web_app
#     - azurerm_linux_web_app_slot
#     - azurerm_windows_web_app_slot
#     - azurerm_linux_function_app
#     - azurerm_windows_function_app
#     - azurerm_linux_function_app_slot
#     - azurerm_windows_function_app_slot
#     - azurerm_function_app_flex_consumption
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn the public endpoint off and add a private one.
#
#         resource "azurerm_linux_web_app" "scoring" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.app_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_linux_web_app",
	"azurerm_windows_web_app",
	"azurerm_linux_web_app_slot",
	"azurerm_windows_web_app_slot",
	"azurerm_linux_function_app",
	"azurerm_windows_function_app",
	"azurerm_linux_function_app_slot",
	"azurerm_windows_function_app_slot",
	"azurerm_function_app_flex_consumption",
]

deny contains violation if {
	some app in argument.resources(_types)
	setting := argument.read(app.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": app.id,
		"path": setting.path,
		"message": sprintf("%s, so the app answers the whole Internet", [setting.text]),
	}
}
