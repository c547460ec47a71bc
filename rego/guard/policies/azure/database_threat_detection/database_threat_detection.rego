# METADATA
# title: PostgreSQL, MySQL and SQL databases must not switch threat detection off
# description: |
#   Password guessing, unusual sign-ins and injection attempts raise no alert, so that an attacker
#   works undisturbed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_server
#   - ref: https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-databases-introduction
# custom:
#   id: GRD-AZ-104
#   severity: medium
#   category: logging
#   systems: [databases]
#   resources:
#     - azurerm_postgresql_server
#     - azurerm_mysql_server
#     - azurerm_sql_server
#     - azurerm_sql_database
#     - azurerm_mssql_database
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Enable threat detection, or remove the block and turn on Defender for the whole subscription.
#
#         resource "azurerm_postgresql_server" "features" {
#           threat_detection_policy {
#             enabled              = true
#             email_account_admins = true
#           }
#         }
package guard.policies.azure.database_threat_detection

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := [
	"azurerm_postgresql_server",
	"azurerm_mysql_server",
	"azurerm_sql_server",
	"azurerm_sql_database",
	"azurerm_mssql_database",
]

_paths := [["threat_detection_policy", 0, "enabled"], ["threat_detection_policy", 0, "state"]]

deny contains violation if {
	some server in argument.resources(_types)
	setting := argument.read(server.config, _paths, null)
	setting.value != null
	not _is_on(setting.value)

	violation := {
		"resource": server.id,
		"path": setting.path,
		"message": sprintf("%s, so attacks on the database raise no alert", [setting.text]),
	}
}

# the single servers of PostgreSQL and MySQL have no other switch of their own
deny contains violation if {
	some server in argument.resources(["azurerm_postgresql_server", "azurerm_mysql_server"])
	not server.config.threat_detection_policy

	violation := {
		"resource": server.id,
		"path": ["threat_detection_policy"],
		"message": "threat_detection_policy is not set, so attacks on the database raise no alert",
	}
}

_is_on(x) if value.is_true(x)

_is_on(x) if x == "Enabled"
