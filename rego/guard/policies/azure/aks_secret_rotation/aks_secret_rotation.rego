# METADATA
# title: AKS secret store drivers must rotate secrets
# description: |
#   Pods keep the value a secret had when they started. A credential that was replaced because it
#   leaked stays in use, so people delay replacing it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/csi-secrets-store-configuration-options
# custom:
#   id: GRD-AZ-043
#   severity: low
#   category: secrets
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn rotation on in the key_vault_secrets_provider block.
#
#         resource "azurerm_kubernetes_cluster" "training" {
#           key_vault_secrets_provider {
#             secret_rotation_enabled = true
#           }
#         }
package guard.policies.azure.aks_secret_rotation

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	is_array(cluster.config.key_vault_secrets_provider)
	some i, driver in cluster.config.key_vault_secrets_provider
	setting := argument.read(driver, [["secret_rotation_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": cluster.id,
		"path": array.concat(["key_vault_secrets_provider", i], setting.path),
		"message": sprintf("%s, so pods keep secrets that were replaced in the vault", [setting.text]),
	}
}
