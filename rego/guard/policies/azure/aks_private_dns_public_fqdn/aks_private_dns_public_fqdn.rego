# METADATA
# title: Private AKS clusters must not publish their address in public DNS
# description: |
#   The name of the API server resolves for everybody to its inner address, which tells an attacker
#   which network range and cluster to aim at after getting a foothold.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/private-clusters
# custom:
#   id: GRD-AZ-050
#   severity: low
#   category: network
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn the public name off and resolve the cluster through a private DNS zone.
#
#         resource "azurerm_kubernetes_cluster" "private" {
#           private_cluster_public_fqdn_enabled = false
#         }
package guard.policies.azure.aks_private_dns_public_fqdn

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	argument.on(cluster.config, ["private_cluster_enabled"])
	setting := argument.read(cluster.config, [["private_cluster_public_fqdn_enabled"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so public DNS tells the inner address of the API server", [setting.text]),
	}
}
