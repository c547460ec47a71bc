# METADATA
# title: Cosmos DB accounts must keep continuous backups
# description: |
#   Periodic backups keep two copies of the last hours and are restored by a support request only:
#   data deleted by an intruder before the oldest copy is gone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_account
#   - ref: https://learn.microsoft.com/en-us/azure/cosmos-db/continuous-backup-restore-introduction
# custom:
#   id: GRD-AZ-113
#   severity: low
#   profile: strict
#   category: availability
#   systems: [cosmos-db]
#   resources: [azurerm_cosmosdb_account]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Use a continuous backup; an account cannot go back to periodic ones.
#
#         resource "azurerm_cosmosdb_account" "registry" {
#           backup {
#             type = "Continuous"
#             tier = "Continuous7Days"
#           }
#         }
package guard.policies.azure.cosmos_backup

import data.guard.lib.azure.argument

deny contains violation if {
	some account in input.resources.azurerm_cosmosdb_account
	setting := argument.read(account.config, [["backup", 0, "type"]], "Periodic")
	not setting.value in {"Continuous"}

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so earlier states of the data cannot be restored at will", [setting.text]),
	}
}
