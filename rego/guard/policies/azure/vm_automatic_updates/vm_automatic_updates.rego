# METADATA
# title: Virtual machines must install security updates automatically
# description: |
#   Flaws stay open after their mending is published, and exploits follow within days.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_virtual_machine
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/automatic-vm-guest-patching
# custom:
#   id: GRD-AZ-195
#   severity: medium
#   category: configuration
#   systems: [virtual-machines]
#   resources:
#     - azurerm_windows_virtual_machine
#     - azurerm_windows_virtual_machine_scale_set
#     - azurerm_virtual_machine
#     - azurerm_virtual_machine_scale_set
#   controls:
#     direct: ["soc2:CC7.1", "gdpr:32(1)(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)"]
#   remediation: |
#     Leave automatic updates on, or let the platform patch.
#
#         resource "azurerm_windows_virtual_machine" "label" {
#           automatic_updates_enabled = true
#         }
package guard.policies.azure.vm_automatic_updates

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_windows_virtual_machine",
	"azurerm_windows_virtual_machine_scale_set",
	"azurerm_virtual_machine",
	"azurerm_virtual_machine_scale_set",
]

_paths := [
	["automatic_updates_enabled"],
	["enable_automatic_updates"],
	["os_profile_windows_config", 0, "enable_automatic_upgrades"],
]

deny contains violation if {
	some machine in argument.resources(_types)
	setting := argument.read(machine.config, _paths, true)
	not value.is_true(setting.value)

	violation := {
		"resource": machine.id,
		"path": setting.path,
		"message": sprintf("%s, so known flaws stay open until somebody acts", [setting.text]),
	}
}
