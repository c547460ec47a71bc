# METADATA
# title: Cosmos DB accounts must require TLS 1.2
# description: |
#   TLS 1.0 and 1.1 have known weaknesses that let someone in the network path recover or alter keys
#   and documents.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_account
#   - ref: https://learn.microsoft.com/en-us/azure/cosmos-db/self-serve-minimum-tls-enforcement
# custom:
#   id: GRD-AZ-112
#   severity: medium
#   category: encryption
#   systems: [cosmos-db]
#   resources: [azurerm_cosmosdb_account]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Leave the minimum at its default, TLS 1.2.
#
#         resource "azurerm_cosmosdb_account" "sessions" {
#           minimal_tls_version = "Tls12"
#         }
package guard.policies.azure.cosmos_minimum_tls

import data.guard.lib.azure.argument

deny contains violation if {
	some account in input.resources.azurerm_cosmosdb_account
	setting := argument.read(account.config, [["minimal_tls_version"]], "Tls12")
	not setting.value in {"Tls12"}

	violation := {
		"resource": account.id,
		"path": setting.path,
		"message": sprintf("%s, so clients may use a protocol older than TLS 1.2", [setting.text]),
	}
}
