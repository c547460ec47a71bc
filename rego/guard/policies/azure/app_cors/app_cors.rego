# METADATA
# title: Web and function apps must not answer requests from every web origin
# description: |
#   A page of an attacker, opened by somebody who may use the app, calls the app from that
#   browser and reads what it answers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/app-service-web-tutorial-rest-api
# custom:
#   id: GRD-AZ-158
#   severity: medium
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
#     List the origins that may call the app.
#
#         resource "azurerm_linux_web_app" "scoring" {
#           site_config {
#             cors {
#               allowed_origins = ["https://portal.example.com"]
#             }
#           }
#         }
package guard.policies.azure.app_cors

import data.guard.lib.azure.webapp

deny contains violation if {
	some app in webapp.all
	origins := object.get(app.config, ["site_config", 0, "cors", 0, "allowed_origins"], [])
	is_array(origins)
	some i, origin in origins
	origin == "*"

	violation := {
		"resource": app.id,
		"path": ["site_config", 0, "cors", 0, "allowed_origins", i],
		"message": `allowed_origins holds "*", so pages of any site may call the app and read its answers`,
	}
}
