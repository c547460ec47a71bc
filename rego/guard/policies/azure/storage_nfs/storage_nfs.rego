# METADATA
# title: Storage accounts must not serve NFS version 3
# description: |
#   NFS 3 asks nobody who they are and encrypts nothing: every machine in an allowed network
#   reads and changes all files.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/network-file-system-protocol-support
# custom:
#   id: GRD-AZ-261
#   severity: low
#   category: access-control
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Use blobs over HTTPS with Entra ID, or Azure Files with NFS 4.1 and encryption in
#     transit.
#
#         resource "azurerm_storage_account" "lake" {
#           nfsv3_enabled = false
#         }
package guard.policies.azure.storage_nfs

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	setting := argument.read(account.config, [["nfsv3_enabled"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so files are served without sign-in or encryption", [setting.text]),
	}
}
