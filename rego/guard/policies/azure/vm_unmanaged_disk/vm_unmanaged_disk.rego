# METADATA
# title: Virtual machines must keep their disks as managed disks
# description: |
#   An unmanaged disk is a blob: whoever has a key of the storage account reads and replaces the
#   system of the machine. Azure retired such disks in 2025.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_machine
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/unmanaged-disks-deprecation
# custom:
#   id: GRD-AZ-194
#   severity: low
#   category: configuration
#   systems: [virtual-machines]
#   resources: [azurerm_virtual_machine, azurerm_virtual_machine_scale_set]
#   controls:
#     direct: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     Use managed disks.
#
#         resource "azurerm_virtual_machine" "legacy" {
#           storage_os_disk {
#             name              = "os"
#             create_option     = "FromImage"
#             managed_disk_type = "Premium_LRS"
#           }
#         }
package guard.policies.azure.vm_unmanaged_disk

import data.guard.lib.azure.argument

_places := [["storage_os_disk", "vhd_uri"], ["storage_data_disk", "vhd_uri"], ["storage_profile_os_disk", "vhd_containers"]]

deny contains violation if {
	some machine in argument.resources(["azurerm_virtual_machine", "azurerm_virtual_machine_scale_set"])
	some [block, key] in _places
	is_array(machine.config[block])
	some i, disk in machine.config[block]
	is_object(disk)
	object.get(disk, key, "") != ""

	violation := {
		"resource": machine.id,
		"path": [block, i, key],
		"message": sprintf("%s keeps the disk as a blob in a storage account", [key]),
	}
}
