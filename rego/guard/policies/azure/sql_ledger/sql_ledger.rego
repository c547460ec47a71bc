# METADATA
# title: SQL databases must keep a ledger
# description: |
#   Whoever has administrator rights, or stole them, changes records such as model approvals without
#   a trace that can be verified.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_database
#   - ref: https://learn.microsoft.com/en-us/sql/relational-databases/security/ledger/ledger-overview
# custom:
#   id: GRD-AZ-098
#   severity: low
#   profile: strict
#   category: configuration
#   systems: [sql]
#   resources: [azurerm_mssql_database]
#   controls:
#     direct: ["hipaa:164.312(c)(1)"]
#     supporting: ["soc2:PI1.5", "hipaa:164.312(c)(2)"]
#   remediation: |
#     Set it when the database is created: it cannot be changed later.
#
#         resource "azurerm_mssql_database" "approvals" {
#           ledger_enabled = true
#         }
package guard.policies.azure.sql_ledger

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some database in input.resources.azurerm_mssql_database
	setting := argument.read(database.config, [["ledger_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": database.id,
		"path": setting.path,
		"message": sprintf("%s, so changes of records cannot be proved", [setting.text]),
	}
}
