# METADATA
# title: AKS clusters must have no local accounts
# description: |
#   The local administrator certificate opens the cluster without Microsoft Entra ID: no conditional
#   access, no name in the audit log, and no way to take it back other than rotating the cluster's
#   certificates.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/manage-local-accounts-managed-azure-ad
# custom:
#   id: GRD-AZ-036
#   severity: medium
#   category: access-control
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Disable local accounts and let people sign in through Microsoft Entra ID.
#
#         resource "azurerm_kubernetes_cluster" "serving" {
#           local_account_disabled = true
#         }
package guard.policies.azure.aks_local_accounts

import data.guard.lib.azure.argument
import data.guard.lib.value

# without Entra ID, which a policy of its own asks for, the local accounts are the only ones
deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	_knows_entra(cluster.config)
	setting := argument.read(cluster.config, [["local_account_disabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so a shared administrator certificate bypasses Microsoft Entra ID", [setting.text]),
	}
}

_knows_entra(config) if object.get(config, "azure_active_directory_role_based_access_control", []) != []

_knows_entra(config) if object.get(config, ["role_based_access_control", 0, "azure_active_directory"], []) != []
