# METADATA
# title: AKS clusters must authorise requests by Kubernetes roles
# description: |
#   Without role-based access control every credential of the cluster, the token of any pod
#   included, is allowed everything: one broken container owns all workloads and secrets.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/concepts-identity
# custom:
#   id: GRD-AZ-035
#   severity: high
#   category: access-control
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)"]
#   remediation: |
#     Enable role-based access control. It can only be set when the cluster is created.
#
#         resource "azurerm_kubernetes_cluster" "training" {
#           role_based_access_control_enabled = true
#         }
package guard.policies.azure.aks_rbac

import data.guard.lib.azure.argument
import data.guard.lib.azure.provider
import data.guard.lib.value

_paths := [["role_based_access_control_enabled"], ["role_based_access_control", 0, "enabled"]]

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	setting := argument.read(cluster.config, _paths, _default)
	not value.is_true(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so every credential of the cluster may do everything", [setting.text]),
	}
}

# the block of provider version 2 had to be written
_default := false if provider.before(3)

else := true
