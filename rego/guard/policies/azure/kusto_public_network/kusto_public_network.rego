# METADATA
# title: Data Explorer clusters must not be reachable from public networks
# description: |
#   The cluster answers the whole Internet, so a stolen token queries all telemetry from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kusto_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/data-explorer/security-network-restrict-public-access
# custom:
#   id: GRD-AZ-132
#   severity: medium
#   category: network
#   systems: [data-explorer]
#   resources: [azurerm_kusto_cluster]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and add a private endpoint, or list the address ranges.
#
#         resource "azurerm_kusto_cluster" "clicks" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.kusto_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.azurerm_kusto_cluster
	not cluster.config.virtual_network_configuration
	object.get(cluster.config, "allowed_ip_ranges", []) == []
	setting := argument.read(cluster.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so the cluster answers the whole Internet", [setting.text]),
	}
}
