# METADATA
# title: AKS nodes must encrypt temporary disks and caches at the host
# description: |
#   Temporary disks and disk caches of the nodes hold copies of data sets and secrets in the clear
#   on the host, where someone who gets at the hardware can read them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/enable-host-encryption
# custom:
#   id: GRD-AZ-045
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster, azurerm_kubernetes_cluster_node_pool]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Turn encryption at host on for every node pool.
#
#         resource "azurerm_kubernetes_cluster" "training" {
#           default_node_pool {
#             host_encryption_enabled = true
#           }
#         }
package guard.policies.azure.aks_host_encryption

import data.guard.lib.azure.argument
import data.guard.lib.value

_pools := array.concat(
	[{"resource": cluster.id, "path": ["default_node_pool", 0], "pool": pool} |
		some cluster in input.resources.azurerm_kubernetes_cluster
		pool := value.first(cluster.config.default_node_pool)
		is_object(pool)
	],
	[{"resource": pool.id, "path": [], "pool": pool.config} |
		some pool in input.resources.azurerm_kubernetes_cluster_node_pool
	],
)

deny contains violation if {
	some found in _pools
	setting := argument.read(found.pool, [["host_encryption_enabled"], ["enable_host_encryption"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": found.resource,
		"path": array.concat(found.path, setting.path),
		"message": sprintf("%s, so temporary disks and caches of the nodes are not encrypted", [setting.text]),
	}
}
