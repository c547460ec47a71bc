# METADATA
# title: Web and function apps must accept only HTTPS
# description: |
#   The app also answers over plain HTTP. Anyone in the network path reads the session cookies,
#   tokens and rows that callers send, or changes the answers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/configure-ssl-bindings
# custom:
#   id: GRD-AZ-150
#   severity: high
#   category: encryption
#   systems: [app-service]
#   resources:
#     - azurerm_linux_web_app
#     - azurerm_windows_web_app
#     - azurerm_linux_web_app_slot
#     - azurerm_windows_web_app_slot
#     - azurerm_app_service
#     - azurerm_app_service_slot
#     - azurerm_linux_function_app
#     - azurerm_windows_function_app
#     - azurerm_linux_function_app_slot
#     - azurerm_windows_function_app_slot
#     - azurerm_function_app
#     - azurerm_function_app_slot
#     - azurerm_function_app_flex_consumption
#     - azurerm_logic_app_standard
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Redirect every request to HTTPS.
#
#         resource "azurerm_linux_web_app" "scoring" {
#           https_only = true
#         }
package guard.policies.azure.app_https_only

import data.guard.lib.azure.argument
import data.guard.lib.azure.webapp
import data.guard.lib.value

deny contains violation if {
	some app in webapp.all
	setting := argument.read(app.config, [["https_only"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": app.id,
		"path": setting.path,
		"message": sprintf("%s, so requests in the clear are answered", [setting.text]),
	}
}
