# METADATA
# title: Disks must not be exportable over public networks
# description: |
#   Whoever may export the disk downloads it from anywhere with a link that needs no sign-in.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/managed_disk
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/disks-enable-private-links-for-import-export-portal
# custom:
#   id: GRD-AZ-193
#   severity: low
#   profile: strict
#   category: network
#   systems: [virtual-machines]
#   resources: [azurerm_managed_disk, azurerm_snapshot]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Deny access, or allow it through a disk access with a private endpoint.
#
#         resource "azurerm_managed_disk" "data" {
#           network_access_policy         = "DenyAll"
#           public_network_access_enabled = false
#         }
package guard.policies.azure.disk_public_access

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some disk in argument.resources(["azurerm_managed_disk", "azurerm_snapshot"])
	policy := argument.read(disk.config, [["network_access_policy"]], "AllowAll")
	not policy.value in {"AllowPrivate", "DenyAll"}
	switch := argument.read(disk.config, [["public_network_access_enabled"]], true)
	not value.is_false(switch.value)

	violation := {
		"resource": disk.id,
		"path": policy.path,
		"message": sprintf("%s and %s, so an export can be downloaded from anywhere", [policy.text, switch.text]),
	}
}
