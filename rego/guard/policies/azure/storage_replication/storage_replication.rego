# METADATA
# title: Storage accounts must keep copies in a second region
# description: |
#   When the region is lost, the data is lost with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-redundancy
# custom:
#   id: GRD-AZ-226
#   severity: low
#   profile: strict
#   category: availability
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Choose a geo-redundant kind of replication.
#
#         resource "azurerm_storage_account" "features" {
#           account_replication_type = "GRS"
#         }
package guard.policies.azure.storage_replication

import data.guard.lib.azure.argument

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	setting := argument.read(account.config, [["account_replication_type"]], null)
	not setting.value in {"GRS", "RAGRS", "GZRS", "RAGZRS"}

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so all copies are in one region", [setting.text]),
	}
}
