# METADATA
# title: Web and function apps must ask callers for a certificate
# description: |
#   Any machine may open a connection to the app and try its flaws; a client certificate keeps
#   all but known callers out before the first request.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/app-service-web-configure-tls-mutual-auth
# custom:
#   id: GRD-AZ-155
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
#     Require client certificates, and check them in the code or the gateway.
#
#         resource "azurerm_linux_web_app" "scoring" {
#           client_certificate_enabled = true
#         }
package guard.policies.azure.app_client_certificate

import data.guard.lib.azure.argument
import data.guard.lib.azure.webapp
import data.guard.lib.value

_paths := [["client_certificate_enabled"], ["client_cert_enabled"], ["client_cert_mode"]]

deny contains violation if {
	some app in webapp.all
	setting := argument.read(app.config, _paths, false)
	_is_bad(setting.value)

	violation := {
		"resource": app.id,
		"path": setting.path,
		"message": sprintf("%s, so callers without a certificate connect", [setting.text]),
	}
}

_is_bad(x) if value.is_false(x)

_is_bad(x) if x in {"Optional", "OptionalInteractiveUser"}

_is_bad(x) if value.is_unknown(x)
