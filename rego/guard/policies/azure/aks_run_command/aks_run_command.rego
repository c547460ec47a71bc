# METADATA
# title: AKS clusters must not allow run command
# description: |
#   Anyone with a management role for the cluster can run commands as cluster administrator through
#   the Azure API, past private networking and without rights inside Kubernetes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/access-private-cluster
# custom:
#   id: GRD-AZ-048
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)"]
#   remediation: |
#     Turn run command off once people reach the API server by another way.
#
#         resource "azurerm_kubernetes_cluster" "private" {
#           run_command_enabled = false
#         }
package guard.policies.azure.aks_run_command

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	setting := argument.read(cluster.config, [["run_command_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so management roles run commands in the cluster as administrator", [setting.text]),
	}
}
