# METADATA
# title: Synapse SQL pools must be encrypted at rest
# description: |
#   Files and backups of the pool lie in the clear unless encryption is switched on, so whoever gets
#   at one reads every row.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/synapse_sql_pool
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-tde-overview
# custom:
#   id: GRD-AZ-124
#   severity: high
#   category: encryption
#   systems: [synapse]
#   resources: [azurerm_synapse_sql_pool]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Turn transparent data encryption on: the provider's default is off.
#
#         resource "azurerm_synapse_sql_pool" "warehouse" {
#           data_encrypted = true
#         }
package guard.policies.azure.synapse_pool_encryption

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some pool in input.resources.azurerm_synapse_sql_pool
	setting := argument.read(pool.config, [["data_encrypted"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": pool.id,
		"path": setting.path,
		"message": sprintf("%s, so files and backups of the pool are not encrypted", [setting.text]),
	}
}
