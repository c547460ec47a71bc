# METADATA
# title: Machine Learning compute must not accept local sign-ins
# description: |
#   SSH keys and passwords of the machines live outside Microsoft Entra ID: they survive the person
#   who made them, and a copied key opens notebooks, mounted data sets and the machine's identity.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_compute_instance
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-integrate-azure-policy
# custom:
#   id: GRD-AZ-064
#   severity: medium
#   category: access-control
#   systems: [machine-learning]
#   resources:
#     - azurerm_machine_learning_compute_instance
#     - azurerm_machine_learning_compute_cluster
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn local authentication off; people reach the machine through the studio with their own
#     account.
#
#         resource "azurerm_machine_learning_compute_instance" "notebook" {
#           local_auth_enabled = false
#         }
package guard.policies.azure.ml_compute_local_auth

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_machine_learning_compute_instance", "azurerm_machine_learning_compute_cluster"]

deny contains violation if {
	some compute in argument.resources(_types)
	setting := argument.read(compute.config, [["local_auth_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": compute.id,
		"path": setting.path,
		"message": sprintf("%s, so SSH keys of the machine's own open it", [setting.text]),
	}
}
