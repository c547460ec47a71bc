# METADATA
# title: Web and function apps must require TLS 1.2 or later
# description: |
#   TLS 1.0 and 1.1 have known weaknesses. An attacker in the network path can push an old
#   client down to them and recover tokens or alter answers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/configure-ssl-bindings
# custom:
#   id: GRD-AZ-151
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
#     Set the lowest accepted protocol to TLS 1.2, for the app and for its deployment site; in
#     older resource types the argument is min_tls_version.
#
#         resource "azurerm_linux_web_app" "scoring" {
#           site_config {
#             minimum_tls_version = "1.2"
#           }
#         }
package guard.policies.azure.app_minimum_tls

import data.guard.lib.azure.argument
import data.guard.lib.azure.webapp
import data.guard.lib.value

_keys := ["minimum_tls_version", "min_tls_version", "scm_minimum_tls_version", "scm_min_tls_version"]

deny contains violation if {
	some app in webapp.all
	some key in _keys
	setting := argument.read(app.config, [["site_config", 0, key]], "1.2")
	_is_old(setting.value)
	not _is_reported(app.config, key)

	violation := {
		"resource": app.id,
		"path": setting.path,
		"message": sprintf("%s, so clients may use a protocol older than TLS 1.2", [setting.text]),
	}
}

_is_old(version) if version in {"1.0", "1.1", 1, 1.1}

_is_old(version) if value.is_unknown(version)

# a block that is unknown as a whole is reported once, at its first argument
_is_reported(config, key) if {
	key != _keys[0]
	value.is_unknown(config.site_config)
}
