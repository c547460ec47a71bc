# METADATA
# title: AKS clusters must send container logs and metrics to Azure Monitor or Defender
# description: |
#   Logs stay on the nodes and go with them. After an intrusion nobody sees which pods ran, what
#   they printed, or when they were replaced.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/azure-monitor/containers/container-insights-overview
# custom:
#   id: GRD-AZ-040
#   severity: medium
#   category: logging
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Add an oms_agent block with a Log Analytics workspace.
#
#         resource "azurerm_kubernetes_cluster" "serving" {
#           oms_agent {
#             log_analytics_workspace_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.OperationalInsights/workspaces/log-ml"
#           }
#         }
package guard.policies.azure.aks_logging

import data.guard.lib.azure.argument
import data.guard.lib.value

_paths := [
	["oms_agent"],
	["microsoft_defender"],
	["addon_profile", 0, "oms_agent", 0, "enabled"],
]

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	setting := argument.read(cluster.config, _paths, null)
	_is_off(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": "no oms_agent sends the cluster's logs to a workspace",
	}
}

_is_off(x) if x == null

_is_off(x) if x == []

_is_off(x) if value.is_false(x)
