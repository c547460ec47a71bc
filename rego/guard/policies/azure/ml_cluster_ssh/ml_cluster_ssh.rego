# METADATA
# title: Machine Learning clusters must not open SSH to the Internet
# description: |
#   Every node listens for SSH on the Internet. A guessed password or a stolen key gives a shell
#   beside the training data and the tokens of the jobs.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_compute_cluster
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-attach-compute-cluster
# custom:
#   id: GRD-AZ-067
#   severity: high
#   category: network
#   systems: [machine-learning]
#   resources: [azurerm_machine_learning_compute_cluster]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Keep the public SSH port closed.
#
#         resource "azurerm_machine_learning_compute_cluster" "debug" {
#           ssh_public_access_enabled = false
#         }
package guard.policies.azure.ml_cluster_ssh

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.azurerm_machine_learning_compute_cluster
	setting := argument.read(cluster.config, [["ssh_public_access_enabled"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": cluster.id,
		"path": setting.path,
		"message": sprintf("%s, so each node listens for SSH on the Internet", [setting.text]),
	}
}
