# METADATA
# title: Storage accounts must keep earlier versions of blobs
# description: |
#   Whoever overwrites a data set or a model, by a mistake or to hold it to ransom, destroys it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/versioning-overview
# custom:
#   id: GRD-AZ-225
#   severity: low
#   profile: strict
#   category: availability
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Turn versioning on.
#
#         resource "azurerm_storage_account" "features" {
#           blob_properties {
#             versioning_enabled = true
#           }
#         }
package guard.policies.azure.storage_versioning

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	setting := argument.read(account.config, [["blob_properties", 0, "versioning_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so a blob that is overwritten is lost", [setting.text]),
	}
}
