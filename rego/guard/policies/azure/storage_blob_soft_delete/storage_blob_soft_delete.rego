# METADATA
# title: Storage accounts must keep deleted blobs for at least seven days
# description: |
#   A stolen key, a wrong script or ransomware that deletes or overwrites blobs destroys training
#   data and checkpoints for good, because nothing is kept to restore them from.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/soft-delete-blob-overview
# custom:
#   id: GRD-AZ-012
#   severity: low
#   category: availability
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Turn on soft delete for blobs; versioning or a backup vault may add to it.
#
#         resource "azurerm_storage_account" "models" {
#           blob_properties {
#             delete_retention_policy {
#               days = 30
#             }
#           }
#         }
package guard.policies.azure.storage_blob_soft_delete

import data.guard.lib.azure.argument

# accounts of other kinds hold no block blobs to restore
_kinds := {"StorageV2", "BlobStorage", "BlockBlobStorage"}

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	object.get(account.config, "account_kind", "StorageV2") in _kinds
	setting := argument.read(account.config, [["blob_properties", 0, "delete_retention_policy", 0, "days"]], _default(account.config))
	not _enough(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so deleted blobs cannot be restored a week later", [setting.text]),
	}
}

# a block without days keeps blobs for seven
_default(config) := 7 if config.blob_properties[0].delete_retention_policy[0]

else := null

_enough(days) if argument.number(days) >= 7
