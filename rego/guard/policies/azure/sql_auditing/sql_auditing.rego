# METADATA
# title: SQL servers must record an audit log
# description: |
#   Without an audit log nobody can say which rows an intruder or an insider read or changed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_server
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/auditing-overview
# custom:
#   id: GRD-AZ-090
#   severity: medium
#   category: logging
#   systems: [sql]
#   resources: [azurerm_mssql_server, azurerm_sql_server]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Add an auditing policy for the server that writes to a storage account or to Azure Monitor.
#
#         resource "azurerm_mssql_server_extended_auditing_policy" "features" {
#           server_id              = azurerm_mssql_server.features.id
#           log_monitoring_enabled = true
#         }
package guard.policies.azure.sql_auditing

import data.guard.lib.azure.argument
import data.guard.lib.azure.companion
import data.guard.lib.reference

_policies := companion.of("azurerm_mssql_server_extended_auditing_policy")

_audited := companion.targets(["azurerm_mssql_server_extended_auditing_policy"], "server_id")

# no policy, neither inline (older providers) nor beside the server
deny contains violation if {
	some server in argument.resources(["azurerm_mssql_server", "azurerm_sql_server"])
	setting := argument.read(server.config, [["extended_auditing_policy"]], null)
	_is_none(setting.value)
	not reference.includes(_audited, server)
	not _is_audited_by_database(server)

	violation := companion.lacking(
		{
			"resource": server.id,
			"path": ["extended_auditing_policy"],
			"message": "the server has no azurerm_mssql_server_extended_auditing_policy, so queries leave no record",
		},
		_policies,
		"server_id",
	)
}

# a policy that is switched off
deny contains violation if {
	some server in input.resources.azurerm_mssql_server
	some policy in _policies
	reference.points_at(policy.config.server_id, server)
	argument.off(policy.config, ["enabled"])

	violation := {
		"resource": server.id,
		"path": ["extended_auditing_policy"],
		"message": sprintf("the auditing policy %s is switched off", [policy.id]),
	}
}

_databases := companion.of("azurerm_mssql_database")

_audited_databases := companion.targets(["azurerm_mssql_database_extended_auditing_policy"], "database_id")

# every database of the server has a policy of its own
_is_audited_by_database(server) if {
	databases := [database | some database in _databases; reference.points_at(database.config.server_id, server)]
	count(databases) > 0
	every database in databases {
		reference.includes(_audited_databases, database)
	}
}

_is_none(x) if x == null

_is_none(x) if x == []
