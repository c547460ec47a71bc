# METADATA
# title: Web and function apps must have a managed identity
# description: |
#   Without an identity the app reaches storage, vaults and databases with keys kept in its
#   settings. Whoever reads the settings owns those resources, from anywhere and for as long as
#   the keys live.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/overview-managed-identity
# custom:
#   id: GRD-AZ-156
#   severity: low
#   profile: strict
#   category: access-control
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
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Give the app an identity and grant it roles on what it uses.
#
#         resource "azurerm_linux_web_app" "scoring" {
#           identity {
#             type = "SystemAssigned"
#           }
#         }
package guard.policies.azure.app_identity

import data.guard.lib.azure.argument
import data.guard.lib.azure.webapp
import data.guard.lib.value

deny contains violation if {
	some app in webapp.all
	setting := argument.read(app.config, [["identity"]], null)
	_is_bad(setting.value)

	violation := {
		"resource": app.id,
		"path": setting.path,
		"message": sprintf("%s, so it can sign in to other services only with keys", [setting.text]),
	}
}

_is_bad(x) if x == null

_is_bad(x) if x == []

_is_bad(x) if value.is_unknown(x)
