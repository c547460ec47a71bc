# METADATA
# title: PostgreSQL, MySQL and MariaDB servers must keep backups in a second region
# description: |
#   An outage or the destruction of the region takes the server and all its backups, and with them
#   the record of every experiment and model.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_server
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/backup-restore/concepts-backup-restore
# custom:
#   id: GRD-AZ-102
#   severity: low
#   category: availability
#   systems: [databases]
#   resources:
#     - azurerm_postgresql_server
#     - azurerm_mysql_server
#     - azurerm_mariadb_server
#     - azurerm_postgresql_flexible_server
#     - azurerm_mysql_flexible_server
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Set it when the server is created: it cannot be changed later.
#
#         resource "azurerm_mysql_flexible_server" "catalogue" {
#           geo_redundant_backup_enabled = true
#         }
package guard.policies.azure.database_geo_backup

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_postgresql_server", "azurerm_mysql_server", "azurerm_mariadb_server", "azurerm_postgresql_flexible_server", "azurerm_mysql_flexible_server"]

deny contains violation if {
	some server in argument.resources(_types)
	setting := argument.read(server.config, [["geo_redundant_backup_enabled"], ["geo_redundant_backup"]], false)
	_is_bad(setting.value)

	violation := {
		"resource": server.id,
		"path": setting.path,
		"message": sprintf("%s, so backups stay in the region of the server", [setting.text]),
	}
}

_is_bad(x) if x in {"Disabled", false, "false"}

_is_bad(x) if value.is_unknown(x)
