# METADATA
# title: Databricks clusters must not have public addresses
# description: |
#   Every node of every cluster gets an address on the Internet, where one open port or one wrong
#   rule exposes the machines that hold the data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/databricks_workspace
#   - ref: https://learn.microsoft.com/en-us/azure/databricks/security/network/classic/secure-cluster-connectivity
# custom:
#   id: GRD-AZ-081
#   severity: medium
#   category: network
#   systems: [databricks]
#   resources: [azurerm_databricks_workspace]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn on secure cluster connectivity, which is no_public_ip.
#
#         resource "azurerm_databricks_workspace" "features" {
#           custom_parameters {
#             no_public_ip = true
#           }
#         }
package guard.policies.azure.databricks_no_public_ip

import data.guard.lib.azure.argument
import data.guard.lib.azure.provider
import data.guard.lib.value

deny contains violation if {
	some workspace in input.resources.azurerm_databricks_workspace
	setting := argument.read(workspace.config, [["custom_parameters", 0, "no_public_ip"]], _default)
	not value.is_true(setting.value)

	violation := {
		"resource": workspace.id,
		"path": setting.path,
		"message": sprintf("%s, so nodes of clusters have addresses on the Internet", [setting.text]),
	}
}

_default := false if provider.before(4)

else := true
