# METADATA
# title: Managed disks must not switch encryption settings off
# description: |
#   The disk leaves Azure Disk Encryption although its owner asked for it once. A copy or an
#   export of the disk can then be read by whoever gets hold of it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/managed_disk
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/disk-encryption-overview
# custom:
#   id: GRD-AZ-191
#   severity: medium
#   category: encryption
#   systems: [virtual-machines]
#   resources: [azurerm_managed_disk, azurerm_snapshot]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Remove the block, or name the vault key that encrypts the disk.
#
#         resource "azurerm_managed_disk" "data" {
#           disk_encryption_set_id = azurerm_disk_encryption_set.ml.id
#         }
package guard.policies.azure.disk_encryption_disabled

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_managed_disk", "azurerm_snapshot"]

deny contains violation if {
	some disk in argument.resources(_types)
	setting := argument.read(disk.config, [["encryption_settings", 0, "enabled"]], true)
	not value.is_true(setting.value)

	violation := {
		"resource": disk.id,
		"path": setting.path,
		"message": sprintf("%s, so the volume inside the machine is not encrypted", [setting.text]),
	}
}
