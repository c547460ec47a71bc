# METADATA
# title: Web and function apps must authenticate their callers
# description: |
#   The platform lets every request through to the code. One route that forgets its own check,
#   or one flaw before it, is open to everyone who knows the address.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization
# custom:
#   id: GRD-AZ-154
#   severity: low
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
#     Turn App Service authentication on and require it; client certificates do as well.
#
#         resource "azurerm_linux_web_app" "scoring" {
#           auth_settings_v2 {
#             auth_enabled           = true
#             require_authentication = true
#             unauthenticated_action = "RedirectToLoginPage"
#           }
#         }
package guard.policies.azure.app_authentication

import data.guard.lib.azure.argument
import data.guard.lib.azure.webapp
import data.guard.lib.value

# neither kind of authentication is switched on
deny contains violation if {
	some app in webapp.all
	not _asks_for_certificates(app)
	switches := [argument.read(app.config, [path], false) |
		some path in [["auth_settings_v2", 0, "auth_enabled"], ["auth_settings", 0, "enabled"]]
	]
	every switch in switches {
		not value.is_true(switch.value)
	}
	setting := _telling(switches)

	violation := {
		"resource": app.id,
		"path": setting.path,
		"message": sprintf("%s, so every request reaches the code unauthenticated", [setting.text]),
	}
}

# authentication is on, but strangers may pass
deny contains violation if {
	some app in webapp.all
	not _asks_for_certificates(app)
	some [switch, action] in _actions
	argument.on(app.config, switch)
	setting := argument.read(app.config, [action], "RedirectToLoginPage")
	setting.value == "AllowAnonymous"

	violation := {
		"resource": app.id,
		"path": setting.path,
		"message": sprintf("%s, so requests without a sign-in reach the code", [setting.text]),
	}
}

_actions := [
	[["auth_settings_v2", 0, "auth_enabled"], ["auth_settings_v2", 0, "unauthenticated_action"]],
	[["auth_settings", 0, "enabled"], ["auth_settings", 0, "unauthenticated_client_action"]],
]

_telling(switches) := unknown[0] if {
	unknown := [switch | some switch in switches; value.is_unknown(switch.value)]
	count(unknown) > 0
} else := switches[1] if {
	startswith(switches[1].text, "auth_settings.enabled is false")
} else := switches[0]

_asks_for_certificates(app) if {
	some switch in [["client_certificate_enabled"], ["client_cert_enabled"]]
	argument.on(app.config, switch)
	object.get(app.config, "client_certificate_mode", _default_mode(app)) == "Required"
}

_function_apps := {app.id | some app in webapp.functions}

_default_mode(app) := "Optional" if app.id in _function_apps

_default_mode(app) := "Required" if not app.id in _function_apps

_asks_for_certificates(app) if app.config.client_cert_mode == "Required"
