# METADATA
# title: AKS nodes must not have public addresses
# description: |
#   Each node can be reached from the Internet directly. One open port of a host network pod or one
#   wrong rule of the security group lets an outsider onto the machines that run the models.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/use-node-public-ips
# custom:
#   id: GRD-AZ-044
#   severity: high
#   category: network
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster, azurerm_kubernetes_cluster_node_pool]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave node public addresses off and publish services through a load balancer or ingress.
#
#         resource "azurerm_kubernetes_cluster_node_pool" "gpu" {
#           node_public_ip_enabled = false
#         }
package guard.policies.azure.aks_node_public_ip

import data.guard.lib.azure.argument
import data.guard.lib.value

_pools := array.concat(
	[{"resource": cluster.id, "path": ["default_node_pool", i], "pool": pool} |
		some cluster in input.resources.azurerm_kubernetes_cluster
		is_array(cluster.config.default_node_pool)
		some i, pool in cluster.config.default_node_pool
		is_object(pool)
	],
	[{"resource": pool.id, "path": [], "pool": pool.config} |
		some pool in input.resources.azurerm_kubernetes_cluster_node_pool
	],
)

deny contains violation if {
	some found in _pools
	setting := argument.read(found.pool, [["node_public_ip_enabled"], ["enable_node_public_ip"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": found.resource,
		"path": array.concat(found.path, setting.path),
		"message": sprintf("%s, so each node has an address on the Internet", [setting.text]),
	}
}
