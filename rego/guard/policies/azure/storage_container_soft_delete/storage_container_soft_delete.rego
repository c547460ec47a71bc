# METADATA
# title: Storage accounts must keep deleted containers for at least seven days
# description: |
#   One call deletes a container with everything in it. Without container soft delete a whole data
#   set or model registry is gone, even when soft delete for single blobs is on.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/soft-delete-container-overview
# custom:
#   id: GRD-AZ-013
#   severity: low
#   profile: strict
#   category: availability
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Turn on soft delete for containers.
#
#         resource "azurerm_storage_account" "registry" {
#           blob_properties {
#             container_delete_retention_policy {
#               days = 14
#             }
#           }
#         }
package guard.policies.azure.storage_container_soft_delete

import data.guard.lib.azure.argument

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	account.config.blob_properties
	setting := argument.read(account.config, [["blob_properties", 0, "container_delete_retention_policy", 0, "days"]], _default(account.config))
	not _enough(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so a deleted container cannot be restored a week later", [setting.text]),
	}
}

# a block without days keeps containers for seven
_default(config) := 7 if config.blob_properties[0].container_delete_retention_policy[0]

else := null

_enough(days) if argument.number(days) >= 7
