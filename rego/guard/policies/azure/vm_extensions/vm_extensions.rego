# METADATA
# title: Virtual machines must not accept extensions
# description: |
#   Whoever may write to the machine in Azure runs commands in it as root by an extension,
#   without an account on it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_virtual_machine
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/extensions/overview
# custom:
#   id: GRD-AZ-198
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [virtual-machines]
#   resources:
#     - azurerm_linux_virtual_machine
#     - azurerm_windows_virtual_machine
#     - azurerm_linux_virtual_machine_scale_set
#     - azurerm_windows_virtual_machine_scale_set
#     - azurerm_orchestrated_virtual_machine_scale_set
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Forbid extensions where none is needed.
#
#         resource "azurerm_linux_virtual_machine" "train" {
#           allow_extension_operations = false
#         }
package guard.policies.azure.vm_extensions

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_linux_virtual_machine",
	"azurerm_windows_virtual_machine",
	"azurerm_linux_virtual_machine_scale_set",
	"azurerm_windows_virtual_machine_scale_set",
	"azurerm_orchestrated_virtual_machine_scale_set",
]

_paths := [["allow_extension_operations"], ["extension_operations_enabled"]]

deny contains violation if {
	some machine in argument.resources(_types)
	setting := argument.read(machine.config, _paths, true)
	not value.is_false(setting.value)

	violation := {
		"resource": machine.id,
		"path": setting.path,
		"message": sprintf("%s, so rights in Azure are enough to run commands as root", [setting.text]),
	}
}
