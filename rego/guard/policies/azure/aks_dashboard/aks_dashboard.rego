# METADATA
# title: AKS clusters must not run the Kubernetes dashboard add-on
# description: |
#   The dashboard acts with its own service account. Whoever reaches it, from any pod of the
#   cluster, can list secrets and start workloads; it has been the way in for several known
#   break-ins.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/kubernetes-dashboard
# custom:
#   id: GRD-AZ-046
#   severity: high
#   category: access-control
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Remove the kube_dashboard add-on; the Azure portal shows the same with the rights of the
#     person who looks.
#
#         resource "azurerm_kubernetes_cluster" "legacy" {
#           addon_profile {
#             kube_dashboard {
#               enabled = false
#             }
#           }
#         }
package guard.policies.azure.aks_dashboard

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	setting := argument.read(cluster.config, [["addon_profile", 0, "kube_dashboard", 0, "enabled"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so the dashboard runs with rights of its own", [setting.text]),
	}
}
