# METADATA
# title: AKS API servers must not be open to every address
# description: |
#   The control plane answers anyone on the Internet, so a leaked kubeconfig works from anywhere and
#   a flaw in the API server can be tried by everybody.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/api-server-authorized-ip-ranges
# custom:
#   id: GRD-AZ-038
#   severity: medium
#   category: network
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Make the cluster private, or list the address ranges that may reach the API server.
#
#         resource "azurerm_kubernetes_cluster" "serving" {
#           api_server_access_profile {
#             authorized_ip_ranges = ["198.51.100.0/24"]
#           }
#         }
package guard.policies.azure.aks_api_server_access

import data.guard.lib.azure.argument
import data.guard.lib.network
import data.guard.lib.value

_ranges := [["api_server_access_profile", 0, "authorized_ip_ranges"], ["api_server_authorized_ip_ranges"]]

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	not _private(cluster.config)
	setting := argument.read(cluster.config, _ranges, null)
	_is_none(setting.value)

	violation := {
		"resource": cluster.id,
		"path": _path(cluster.config, setting.path),
		"message": "the cluster is not private and has no authorized_ip_ranges, so every address reaches its API server",
	}
}

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	not _private(cluster.config)
	setting := argument.read(cluster.config, _ranges, null)
	is_array(setting.value)
	some i, range in setting.value
	network.is_world(range)

	violation := {
		"resource": cluster.id,
		"path": array.concat(setting.path, [i]),
		"message": sprintf(`authorized_ip_ranges contains "%s", so every address reaches the API server`, [range]),
	}
}

_private(config) if argument.on(config, ["private_cluster_enabled"])

_private(config) if argument.on(config, ["private_link_enabled"])

# whether the cluster is private may settle the matter
_path(config, path) := ["private_cluster_enabled"] if {
	value.is_unknown(config.private_cluster_enabled)
} else := path

_is_none(x) if x == null

_is_none(x) if x == []
