# METADATA
# title: Data Explorer clusters must encrypt data twice
# description: |
#   Should the service's own layer of encryption or its key fail, nothing below it protects the
#   data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kusto_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/data-explorer/cluster-encryption-double
# custom:
#   id: GRD-AZ-131
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [data-explorer]
#   resources: [azurerm_kusto_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set it when the cluster is created: it cannot be changed later.
#
#         resource "azurerm_kusto_cluster" "patients" {
#           double_encryption_enabled = true
#         }
package guard.policies.azure.kusto_double_encryption

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.azurerm_kusto_cluster
	setting := argument.read(cluster.config, [["double_encryption_enabled"], ["enable_double_encryption"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so data is encrypted at the service level only", [setting.text]),
	}
}
