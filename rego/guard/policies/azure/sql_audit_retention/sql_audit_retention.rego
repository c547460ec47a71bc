# METADATA
# title: Database audit logs must be kept for at least 90 days
# description: |
#   Break-ins are often noticed after months. Records that are gone by then cannot tell what was
#   read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_server_extended_auditing_policy
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/database/auditing-setup
# custom:
#   id: GRD-AZ-091
#   severity: low
#   category: logging
#   systems: [sql]
#   resources:
#     - azurerm_mssql_server_extended_auditing_policy
#     - azurerm_mssql_database_extended_auditing_policy
#     - azurerm_synapse_workspace_extended_auditing_policy
#     - azurerm_synapse_sql_pool_extended_auditing_policy
#     - azurerm_mssql_server
#     - azurerm_sql_server
#     - azurerm_mssql_database
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["hipaa:164.316(b)(2)(i)", "gdpr:5(2)"]
#   remediation: |
#     Keep the log for 90 days or longer; 0, the default, keeps it for ever.
#
#         resource "azurerm_mssql_server_extended_auditing_policy" "features" {
#           retention_in_days = 120
#         }
package guard.policies.azure.sql_audit_retention

import data.guard.lib.azure.argument

_policies := [
	"azurerm_mssql_server_extended_auditing_policy",
	"azurerm_mssql_database_extended_auditing_policy",
	"azurerm_synapse_workspace_extended_auditing_policy",
	"azurerm_synapse_sql_pool_extended_auditing_policy",
]

_servers := ["azurerm_mssql_server", "azurerm_sql_server", "azurerm_mssql_database"]

_found := array.concat(
	[{"resource": policy.id, "config": policy.config, "path": ["retention_in_days"]} |
		some policy in argument.resources(_policies)
	],
	[{"resource": server.id, "config": server.config, "path": ["extended_auditing_policy", 0, "retention_in_days"]} |
		some server in argument.resources(_servers)
	],
)

deny contains violation if {
	some found in _found
	setting := argument.read(found.config, [found.path], 0)
	not _long_enough(setting.value)

	violation := {
		"resource": found.resource,
		"path": setting.path,
		"message": sprintf("%s, fewer than 90", [setting.text]),
	}
}

# 0 keeps the log for ever
_long_enough(days) if argument.number(days) == 0

_long_enough(days) if argument.number(days) >= 90
