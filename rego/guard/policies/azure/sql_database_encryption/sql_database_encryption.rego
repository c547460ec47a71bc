# METADATA
# title: SQL databases must be encrypted at rest
# description: |
#   Files, logs and backups of the database lie in the clear, so whoever gets at a backup or a disk
#   reads every row.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_database
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-tde-overview
# custom:
#   id: GRD-AZ-095
#   severity: high
#   category: encryption
#   systems: [sql]
#   resources: [azurerm_mssql_database]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Leave transparent data encryption on, as it is by default.
#
#         resource "azurerm_mssql_database" "features" {
#           transparent_data_encryption_enabled = true
#         }
package guard.policies.azure.sql_database_encryption

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some database in input.resources.azurerm_mssql_database
	setting := argument.read(database.config, [["transparent_data_encryption_enabled"]], true)
	not value.is_true(setting.value)

	violation := {
		"resource": database.id,
		"path": setting.path,
		"message": sprintf("%s, so files and backups of the database are not encrypted", [setting.text]),
	}
}
