# METADATA
# title: Virtual machines must encrypt temporary disks and caches at the host
# description: |
#   Temporary disks and caches lie unencrypted on the host. Scratch copies of data sets stay
#   readable to whoever gets at its disks.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_virtual_machine
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/disk-encryption-overview
# custom:
#   id: GRD-AZ-190
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [virtual-machines]
#   resources:
#     - azurerm_linux_virtual_machine
#     - azurerm_windows_virtual_machine
#     - azurerm_linux_virtual_machine_scale_set
#     - azurerm_windows_virtual_machine_scale_set
#     - azurerm_orchestrated_virtual_machine_scale_set
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Turn encryption at host on; the subscription must have the feature registered.
#
#         resource "azurerm_linux_virtual_machine" "train" {
#           encryption_at_host_enabled = true
#         }
package guard.policies.azure.vm_host_encryption

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_linux_virtual_machine",
	"azurerm_windows_virtual_machine",
	"azurerm_linux_virtual_machine_scale_set",
	"azurerm_windows_virtual_machine_scale_set",
	"azurerm_orchestrated_virtual_machine_scale_set",
]

deny contains violation if {
	some machine in argument.resources(_types)
	setting := argument.read(machine.config, [["encryption_at_host_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": machine.id,
		"path": setting.path,
		"message": sprintf("%s, so temporary disks and caches are not encrypted", [setting.text]),
	}
}
