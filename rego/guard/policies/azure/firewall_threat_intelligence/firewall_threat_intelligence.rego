# METADATA
# title: Azure Firewall must act on threat intelligence and intrusion signatures
# description: |
#   Traffic to addresses that are known to command stolen machines passes without a word, in and
#   out.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/firewall
#   - ref: https://learn.microsoft.com/en-us/azure/firewall/threat-intel
# custom:
#   id: GRD-AZ-185
#   severity: medium
#   category: network
#   systems: [network]
#   resources: [azurerm_firewall, azurerm_firewall_policy]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Let the firewall alert or, better, deny.
#
#         resource "azurerm_firewall" "ml" {
#           threat_intel_mode = "Deny"
#         }
package guard.policies.azure.firewall_threat_intelligence

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_firewall", "azurerm_firewall_policy"]

_paths := [
	["threat_intel_mode"],
	["threat_intelligence_mode"],
	["intrusion_detection", 0, "mode"],
]

deny contains violation if {
	some firewall in argument.resources(_types)
	some path in _paths
	setting := argument.read(firewall.config, [path], "Alert")
	_is_off(setting.value)

	violation := {
		"resource": firewall.id,
		"path": setting.path,
		"message": sprintf("%s, so known attackers pass unnoticed", [setting.text]),
	}
}

_is_off(mode) if mode == "Off"

_is_off(mode) if value.is_unknown(mode)
