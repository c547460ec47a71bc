# METADATA
# title: AKS clusters must enforce Azure Policy
# description: |
#   Nothing refuses privileged pods, host mounts or images from unknown registries when they are
#   created, so an intruder with rights to deploy goes on to the node.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/governance/policy/concepts/policy-for-kubernetes
# custom:
#   id: GRD-AZ-042
#   severity: low
#   category: configuration
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC6.8", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     Turn the Azure Policy add-on on and assign the pod security initiative.
#
#         resource "azurerm_kubernetes_cluster" "serving" {
#           azure_policy_enabled = true
#         }
package guard.policies.azure.aks_azure_policy

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	setting := argument.read(cluster.config, [["azure_policy_enabled"], ["addon_profile", 0, "azure_policy", 0, "enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so no admission rules of Azure Policy reach the cluster", [setting.text]),
	}
}
