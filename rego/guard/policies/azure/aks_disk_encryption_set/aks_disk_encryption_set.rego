# METADATA
# title: AKS disks must be encrypted with a customer-managed key
# description: |
#   Disks of nodes and volumes are encrypted with a key of Microsoft's, which the owner can neither
#   withdraw after a breach nor audit.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/azure-disk-customer-managed-keys
# custom:
#   id: GRD-AZ-041
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a disk encryption set. It can only be set when the cluster is created.
#
#         resource "azurerm_kubernetes_cluster" "training" {
#           disk_encryption_set_id = azurerm_disk_encryption_set.aks.id
#         }
package guard.policies.azure.aks_disk_encryption_set

import data.guard.lib.azure.argument

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	setting := argument.read(cluster.config, [["disk_encryption_set_id"]], null)
	setting.value == null

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so disks of the cluster are encrypted with a key of Microsoft's", [setting.text]),
	}
}
