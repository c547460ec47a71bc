# METADATA
# title: SQL managed instances must not have a public endpoint
# description: |
#   The instance, meant to live inside a virtual network, listens on the Internet as well: passwords
#   can be tried from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_managed_instance
#   - ref: https://learn.microsoft.com/en-us/azure/azure-sql/managed-instance/public-endpoint-configure
# custom:
#   id: GRD-AZ-097
#   severity: high
#   category: network
#   systems: [sql]
#   resources: [azurerm_mssql_managed_instance, azurerm_sql_managed_instance]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn the public endpoint off and connect through the virtual network.
#
#         resource "azurerm_mssql_managed_instance" "warehouse" {
#           public_data_endpoint_enabled = false
#         }
package guard.policies.azure.sql_instance_public_endpoint

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_mssql_managed_instance", "azurerm_sql_managed_instance"]

deny contains violation if {
	some instance in argument.resources(_types)
	setting := argument.read(instance.config, [["public_data_endpoint_enabled"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": instance.id,
		"path": setting.path,
		"message": sprintf("%s, so the instance listens on the Internet", [setting.text]),
	}
}
