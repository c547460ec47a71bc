# METADATA
# title: Web and function apps must speak HTTP/2
# description: |
#   HTTP/1.1 leaves room for request smuggling between proxies that disagree on where a request
#   ends; an attacker slips requests of their own into the connection of somebody else.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/configure-common
# custom:
#   id: GRD-AZ-157
#   severity: low
#   profile: strict
#   category: configuration
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
#     direct: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     Turn HTTP/2 on.
#
#         resource "azurerm_linux_web_app" "scoring" {
#           site_config {
#             http2_enabled = true
#           }
#         }
package guard.policies.azure.app_http2

import data.guard.lib.azure.argument
import data.guard.lib.azure.webapp
import data.guard.lib.value

deny contains violation if {
	some app in webapp.all
	setting := argument.read(app.config, [["site_config", 0, "http2_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": app.id,
		"path": setting.path,
		"message": sprintf("%s, so clients fall back to HTTP/1.1", [setting.text]),
	}
}
