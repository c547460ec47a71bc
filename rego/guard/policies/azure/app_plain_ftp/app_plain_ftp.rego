# METADATA
# title: Web and function apps must not accept uploads over plain FTP
# description: |
#   Whoever deploys over FTP sends code and the deployment password in the clear. An attacker in
#   the network path takes the password and uploads code of their own.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/deploy-ftp
# custom:
#   id: GRD-AZ-152
#   severity: medium
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
#     Disable FTP, or allow only FTPS.
#
#         resource "azurerm_linux_web_app" "scoring" {
#           site_config {
#             ftps_state = "Disabled"
#           }
#         }
package guard.policies.azure.app_plain_ftp

import data.guard.lib.azure.argument
import data.guard.lib.azure.webapp
import data.guard.lib.value

_legacy := ["azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_logic_app_standard"]

deny contains violation if {
	some app in webapp.all
	setting := argument.read(app.config, [["site_config", 0, "ftps_state"]], "Disabled")
	_is_plain(setting.value)

	violation := _violation(app, setting)
}

# the older resource types allow plain FTP unless they are told otherwise
deny contains violation if {
	some app in argument.resources(_legacy)
	setting := argument.read(app.config, [["site_config", 0, "ftps_state"]], "AllAllowed")
	_is_plain(setting.value)

	violation := _violation(app, setting)
}

_violation(app, setting) := {
	"resource": app.id,
	"path": setting.path,
	"message": sprintf("%s, so code and the deployment password may travel in the clear", [setting.text]),
}

_is_plain(state) if state == "AllAllowed"

_is_plain(state) if value.is_unknown(state)
