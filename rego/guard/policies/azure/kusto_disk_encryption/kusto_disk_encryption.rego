# METADATA
# title: Data Explorer clusters must encrypt their disks
# description: |
#   Disks of the machines, where hot data is cached, are not encrypted by the guest, so data can be
#   read from a disk that leaves the data centre.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kusto_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/data-explorer/cluster-encryption-disk
# custom:
#   id: GRD-AZ-130
#   severity: medium
#   category: encryption
#   systems: [data-explorer]
#   resources: [azurerm_kusto_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Turn disk encryption on.
#
#         resource "azurerm_kusto_cluster" "telemetry" {
#           disk_encryption_enabled = true
#         }
package guard.policies.azure.kusto_disk_encryption

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.azurerm_kusto_cluster
	setting := argument.read(cluster.config, [["disk_encryption_enabled"], ["enable_disk_encryption"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so disks of the machines are not encrypted", [setting.text]),
	}
}
