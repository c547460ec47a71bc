# METADATA
# title: Virtual machines must start by trusted launch
# description: |
#   A changed boot loader or kernel starts unnoticed and stays below everything that looks for
#   it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_virtual_machine
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/trusted-launch
# custom:
#   id: GRD-AZ-196
#   severity: low
#   profile: strict
#   category: configuration
#   systems: [virtual-machines]
#   resources:
#     - azurerm_linux_virtual_machine
#     - azurerm_windows_virtual_machine
#     - azurerm_linux_virtual_machine_scale_set
#     - azurerm_windows_virtual_machine_scale_set
#   controls:
#     direct: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     Turn secure boot and the virtual TPM on, with a generation 2 image.
#
#         resource "azurerm_linux_virtual_machine" "train" {
#           secure_boot_enabled = true
#           vtpm_enabled        = true
#         }
package guard.policies.azure.vm_trusted_launch

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_linux_virtual_machine_scale_set", "azurerm_windows_virtual_machine_scale_set"]

deny contains violation if {
	some machine in argument.resources(_types)
	off := [setting |
		some key in ["secure_boot_enabled", "vtpm_enabled"]
		setting := argument.read(machine.config, [[key]], false)
		not value.is_true(setting.value)
	]
	count(off) > 0

	violation := {
		"resource": machine.id,
		"path": off[0].path,
		"message": sprintf("%s, so a changed boot chain starts unnoticed", [concat(" and ", [setting.text | some setting in off])]),
	}
}
