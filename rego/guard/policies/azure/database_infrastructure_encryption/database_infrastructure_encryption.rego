# METADATA
# title: PostgreSQL and MySQL servers must encrypt data twice
# description: |
#   Should the service's own layer of encryption or its key fail, nothing below it protects the
#   data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_server
#   - ref: https://learn.microsoft.com/en-us/azure/postgresql/single-server/concepts-infrastructure-double-encryption
# custom:
#   id: GRD-AZ-103
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [databases]
#   resources: [azurerm_postgresql_server, azurerm_mysql_server]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set it when the server is created: it cannot be changed later.
#
#         resource "azurerm_postgresql_server" "patients" {
#           infrastructure_encryption_enabled = true
#         }
package guard.policies.azure.database_infrastructure_encryption

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_postgresql_server", "azurerm_mysql_server"]

deny contains violation if {
	some server in argument.resources(_types)
	setting := argument.read(server.config, [["infrastructure_encryption_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": server.id,
		"path": setting.path,
		"message": sprintf("%s, so data is encrypted at the service level only", [setting.text]),
	}
}
