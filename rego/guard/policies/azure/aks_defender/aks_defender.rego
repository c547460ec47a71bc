# METADATA
# title: AKS clusters must be watched by Defender for Containers
# description: |
#   Shells in pods, miners and odd calls of the API raise no alert.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-containers-introduction
# custom:
#   id: GRD-AZ-252
#   severity: low
#   profile: strict
#   category: logging
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Add the microsoft_defender block.
#
#         resource "azurerm_kubernetes_cluster" "serving" {
#           microsoft_defender {
#             log_analytics_workspace_id = azurerm_log_analytics_workspace.security.id
#           }
#         }
package guard.policies.azure.aks_defender

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	setting := argument.read(cluster.config, [["microsoft_defender"]], null)
	_is_bad(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so attacks inside the cluster raise no alert", [setting.text]),
	}
}

_is_bad(x) if x == null

_is_bad(x) if x == []

_is_bad(x) if value.is_unknown(x)
