# METADATA
# title: AKS clusters must receive patches automatically
# description: |
#   Known flaws of Kubernetes stay open until someone remembers to upgrade, and published exploits
#   work meanwhile.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/aks/auto-upgrade-cluster
# custom:
#   id: GRD-AZ-047
#   severity: low
#   category: configuration
#   systems: [aks]
#   resources: [azurerm_kubernetes_cluster]
#   controls:
#     direct: ["soc2:CC7.1", "gdpr:32(1)(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)"]
#   remediation: |
#     Choose an upgrade channel; patch keeps the minor version.
#
#         resource "azurerm_kubernetes_cluster" "serving" {
#           automatic_upgrade_channel = "patch"
#         }
package guard.policies.azure.aks_upgrade_channel

import data.guard.lib.azure.argument

deny contains violation if {
	some cluster in input.resources.azurerm_kubernetes_cluster
	setting := argument.read(cluster.config, [["automatic_upgrade_channel"], ["automatic_channel_upgrade"]], null)
	not setting.value in {"node-image", "patch", "rapid", "stable"}

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so patches wait for someone to install them", [setting.text]),
	}
}
