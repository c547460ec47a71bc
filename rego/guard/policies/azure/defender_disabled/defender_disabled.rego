# METADATA
# title: Threat protection and its settings must not be switched off
# description: |
#   Malware, odd readers and known attacks raise no alert, so that an intruder works
#   undisturbed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/advanced_threat_protection
#   - ref: https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-storage-introduction
# custom:
#   id: GRD-AZ-202
#   severity: medium
#   category: logging
#   systems: [defender]
#   resources:
#     - azurerm_advanced_threat_protection
#     - azurerm_security_center_setting
#     - azurerm_security_center_auto_provisioning
#     - azurerm_iot_security_solution
#     - azurerm_security_center_storage_defender
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Switch the protection on.
#
#         resource "azurerm_advanced_threat_protection" "lake" {
#           enabled = true
#         }
package guard.policies.azure.defender_disabled

import data.guard.lib.azure.argument
import data.guard.lib.value

_switches := {
	"azurerm_advanced_threat_protection": [["enabled"]],
	"azurerm_security_center_setting": [["enabled"]],
	"azurerm_security_center_auto_provisioning": [["auto_provision"]],
	"azurerm_iot_security_solution": [["enabled"]],
	"azurerm_security_center_storage_defender": [["malware_scanning_on_upload_enabled"]],
}

deny contains violation if {
	some type, paths in _switches
	some protection in input.resources[type]
	setting := argument.read(protection.config, paths, true)
	_is_off(setting.value)

	violation := {
		"resource": protection.id,
		"path": setting.path,
		"message": sprintf("%s, so attacks raise no alert", [setting.text]),
	}
}

_is_off(x) if value.is_false(x)

_is_off(x) if x == "Off"

_is_off(x) if value.is_unknown(x)
