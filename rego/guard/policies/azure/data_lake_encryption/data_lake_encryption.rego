# METADATA
# title: Data lake stores must be encrypted at rest
# description: |
#   Whoever gets hold of the disks of the store reads the data sets on them.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/data-lake-store/data-lake-store-encryption
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_data_lake_gen2_filesystem
# custom:
#   id: GRD-AZ-228
#   severity: high
#   category: encryption
#   systems: [storage]
#   resources: [azurerm_data_lake_store]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Leave encryption on.
#
#         resource "azurerm_data_lake_store" "lake" {
#           encryption_state = "Enabled"
#         }
package guard.policies.azure.data_lake_encryption

import data.guard.lib.azure.argument

deny contains violation if {
	some store in input.resources.azurerm_data_lake_store
	setting := argument.read(store.config, [["encryption_state"]], "Enabled")
	not setting.value in {"Enabled"}

	violation := {
		"resource": store.id,
		"path": setting.path,
		"message": sprintf("%s, so data lies in the clear", [setting.text]),
	}
}
