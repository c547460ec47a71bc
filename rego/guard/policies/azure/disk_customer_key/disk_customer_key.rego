# METADATA
# title: Disks of virtual machines must be encrypted with a customer-managed key
# description: |
#   Disks are encrypted with a key of Microsoft's, which the owner can neither revoke nor audit:
#   after a breach there is no key to withdraw.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/managed_disk
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/disk-encryption
# custom:
#   id: GRD-AZ-192
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [virtual-machines]
#   resources:
#     - azurerm_managed_disk
#     - azurerm_linux_virtual_machine
#     - azurerm_windows_virtual_machine
#     - azurerm_linux_virtual_machine_scale_set
#     - azurerm_windows_virtual_machine_scale_set
#     - azurerm_orchestrated_virtual_machine_scale_set
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a disk encryption set.
#
#         resource "azurerm_managed_disk" "data" {
#           disk_encryption_set_id = azurerm_disk_encryption_set.ml.id
#         }
package guard.policies.azure.disk_customer_key

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_managed_disk",
	"azurerm_linux_virtual_machine",
	"azurerm_windows_virtual_machine",
	"azurerm_linux_virtual_machine_scale_set",
	"azurerm_windows_virtual_machine_scale_set",
	"azurerm_orchestrated_virtual_machine_scale_set",
]

_paths := [
	["disk_encryption_set_id"],
	["secure_vm_disk_encryption_set_id"],
	["os_disk", 0, "disk_encryption_set_id"],
]

deny contains violation if {
	some disk in argument.resources(_types)
	setting := argument.read(disk.config, _paths, null)
	_is_bad(setting.value)

	violation := {
		"resource": disk.id,
		"path": setting.path,
		"message": sprintf("%s, so the disk is encrypted with a key of the provider", [setting.text]),
	}
}

_is_bad(x) if x == null

_is_bad(x) if value.is_unknown(x)
