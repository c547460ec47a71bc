# METADATA
# title: AKS clusters must enforce network policies
# description: |
#   NetworkPolicy objects are accepted but have no effect, so that one broken notebook reaches every
#   pod, database and metadata service in the cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/use-network-policies
# custom:
#   id: GRD-AZ-039
#   severity: medium
#   category: network
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Choose a network policy engine when the cluster is created.
#
#         resource "azurerm_kubernetes_cluster" "training" {
#           network_profile {
#             network_policy = "cilium"
#           }
#         }
package guard.policies.azure.aks_network_policy

import data.guard.lib.azure.argument

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	object.get(cluster.config, ["network_profile", 0, "network_data_plane"], "azure") != "cilium"
	setting := argument.read(cluster.config, [["network_profile", 0, "network_policy"]], null)
	not setting.value in {"azure", "calico", "cilium"}

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so NetworkPolicy objects have no effect", [setting.text]),
	}
}
