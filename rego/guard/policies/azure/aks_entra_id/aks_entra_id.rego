# METADATA
# title: AKS clusters must take their users from Microsoft Entra ID
# description: |
#   Users hold client certificates instead of accounts. A leaked kubeconfig cannot be revoked for
#   one person, asks for no second factor, and leaves no name in the log.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/enable-authentication-microsoft-entra-id
# custom:
#   id: GRD-AZ-037
#   severity: medium
#   category: access-control
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Add azure_active_directory_role_based_access_control; in provider version 2 it sits inside
#     role_based_access_control.
#
#         resource "azurerm_kubernetes_cluster" "notebooks" {
#           azure_active_directory_role_based_access_control {
#             azure_rbac_enabled = true
#             tenant_id          = "11111111-2222-3333-4444-555555555555"
#           }
#         }
package guard.policies.azure.aks_entra_id

import data.guard.lib.azure.argument

_paths := [
	["azure_active_directory_role_based_access_control"],
	["role_based_access_control", 0, "azure_active_directory"],
]

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	setting := argument.read(cluster.config, _paths, null)
	_is_none(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": "azure_active_directory_role_based_access_control is not set, so users sign in with certificates",
	}
}

_is_none(x) if x == null

_is_none(x) if x == []
