# METADATA
# title: SQL servers on virtual machines must not be connectable from the Internet
# description: |
#   The port of the database is opened to the Internet, where anyone tries passwords against its
#   administrator.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_virtual_machine
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/virtual-machines/windows/security-considerations-best-practices
# custom:
#   id: GRD-AZ-232
#   severity: high
#   category: network
#   systems: [sql]
#   resources: [azurerm_mssql_virtual_machine]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Connect within the virtual network.
#
#         resource "azurerm_mssql_virtual_machine" "features" {
#           sql_connectivity_type = "PRIVATE"
#         }
package guard.policies.azure.sql_vm_public

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some server in input.resources.azurerm_mssql_virtual_machine
	setting := argument.read(server.config, [["sql_connectivity_type"]], "PRIVATE")
	_is_bad(setting.value)

	violation := {
		"resource": server.id,
		"path": setting.path,
		"message": sprintf("%s, so the Internet reaches the database", [setting.text]),
	}
}

_is_bad(x) if x in {"PUBLIC"}

_is_bad(x) if value.is_unknown(x)
