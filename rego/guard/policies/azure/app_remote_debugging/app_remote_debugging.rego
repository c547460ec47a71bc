# METADATA
# title: Web and function apps must not run with remote debugging
# description: |
#   The debugger listens on ports of its own on the Internet. Whoever gets hold of a deployment
#   password attaches to the process, reads its memory and runs code in it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_web_app
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/configure-common
# custom:
#   id: GRD-AZ-153
#   severity: high
#   category: network
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
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn remote debugging off when the session is over.
#
#         resource "azurerm_linux_web_app" "scoring" {
#           site_config {
#             remote_debugging_enabled = false
#           }
#         }
package guard.policies.azure.app_remote_debugging

import data.guard.lib.azure.argument
import data.guard.lib.azure.webapp
import data.guard.lib.value

deny contains violation if {
	some app in webapp.all
	setting := argument.read(app.config, [["site_config", 0, "remote_debugging_enabled"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": app.id,
		"path": setting.path,
		"message": sprintf("%s, so a debugger may attach over the Internet", [setting.text]),
	}
}
