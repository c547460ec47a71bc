# METADATA
# title: Web and function apps must run on supported versions of their language
# description: |
#   Nobody mends the flaws of a version out of support. An attacker takes a published exploit
#   and runs code in the app, with its identity and its secrets.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_web_app
#   - ref: https://learn.microsoft.com/en-us/azure/app-service/language-support-policy
# custom:
#   id: GRD-AZ-159
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
#     direct: ["soc2:CC7.1", "gdpr:32(1)(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)"]
#   remediation: |
#     Move to a version that its makers and App Service still mend.
#
#         resource "azurerm_linux_web_app" "scoring" {
#           site_config {
#             application_stack {
#               python_version = "3.13"
#             }
#           }
#         }
package guard.policies.azure.app_runtime_unsupported

import data.guard.lib.azure.webapp

# the newest release of each line that its makers no longer mend
_last := {
	"php_version": [8, 1],
	"python_version": [3, 9],
	"node_version": [20, 0],
	"dotnet_version": [9, 0],
	"dotnet_core_version": [9, 0],
	"dotnet_framework_version": [9, 0],
	"java_version": [1, 7],
	"ruby_version": [3, 1],
	"powershell_core_version": [7, 2],
}

# .NET Framework 4 shares its argument with .NET and is part of Windows
_supported := {"v4.0", "v4.8", "4.0", "4.8"}

deny contains violation if {
	some app in webapp.all
	some key, last in _last
	some path in [["site_config", 0, "application_stack", 0, key], ["site_config", 0, key]]
	written := object.get(app.config, path, null)
	_is_old(written, last)

	violation := {
		"resource": app.id,
		"path": path,
		"message": sprintf("%s %v is out of support", [key, written]),
	}
}

# "PYTHON|3.7", the text that older resource types name an image or a stack by
deny contains violation if {
	some app in webapp.all
	some key in ["linux_fx_version", "windows_fx_version"]
	written := object.get(app.config, ["site_config", 0, key], null)
	is_string(written)
	[stack, version] := split(upper(written), "|")
	_is_old(version, _last[_stacks[stack]])

	violation := {
		"resource": app.id,
		"path": ["site_config", 0, key],
		"message": sprintf("%s is out of support", [written]),
	}
}

_stacks := {"PYTHON": "python_version", "PHP": "php_version", "NODE": "node_version", "DOTNETCORE": "dotnet_version", "RUBY": "ruby_version"}

_is_old(written, last) if {
	version := _version(written)
	not written in _supported
	version <= last
}

_version(x) := _parsed(x) if is_string(x)

_version(x) := _parsed(sprintf("%v", [x])) if is_number(x)

_parsed(text) := [to_number(found[0][1]), _minor(found[0][2])] if {
	found := regex.find_all_string_submatch_n(`^[~vV]*([0-9]{1,3})(?:\.([0-9]{1,3}))?`, text, 1)
	count(found) > 0
}

_minor("") := 0

_minor(text) := to_number(text) if text != ""
