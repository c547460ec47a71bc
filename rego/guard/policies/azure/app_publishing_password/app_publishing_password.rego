# METADATA
# title: Web and function apps must not be deployed with a publishing password
# description: |
#   The publishing password of the app never expires and knows no second factor. Whoever finds
#   it in a pipeline or a profile uploads code of their own.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/configure-basic-auth-disable
# custom:
#   id: GRD-AZ-162
#   severity: low
#   profile: strict
#   category: access-control
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
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn basic authentication off for both ways of publishing; pipelines then sign in to
#     Entra ID.
#
#         resource "azurerm_linux_web_app" "scoring" {
#           webdeploy_publish_basic_authentication_enabled = false
#           ftp_publish_basic_authentication_enabled       = false
#         }
package guard.policies.azure.app_publishing_password

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot", "azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot"]

deny contains violation if {
	some app in argument.resources(_types)
	open := [setting |
		some key in ["webdeploy_publish_basic_authentication_enabled", "ftp_publish_basic_authentication_enabled"]
		setting := argument.read(app.config, [[key]], true)
		not value.is_false(setting.value)
	]
	count(open) > 0

	violation := {
		"resource": app.id,
		"path": open[0].path,
		"message": sprintf("%s, so a password is enough to deploy code", [concat(" and ", [setting.text | some setting in open])]),
	}
}
