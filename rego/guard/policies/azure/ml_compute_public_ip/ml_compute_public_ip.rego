# METADATA
# title: Machine Learning compute must not have public addresses
# description: |
#   Each machine can be reached from the Internet, so a flaw in a notebook server or an open port
#   lets an outsider onto the machine with the training data and its identity.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_compute_instance
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-secure-training-vnet
# custom:
#   id: GRD-AZ-065
#   severity: high
#   category: network
#   systems: [machine-learning]
#   resources:
#     - azurerm_machine_learning_compute_instance
#     - azurerm_machine_learning_compute_cluster
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Put the compute into a subnet and turn the public address off.
#
#         resource "azurerm_machine_learning_compute_cluster" "gpu" {
#           node_public_ip_enabled = false
#         }
package guard.policies.azure.ml_compute_public_ip

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_machine_learning_compute_instance", "azurerm_machine_learning_compute_cluster"]

deny contains violation if {
	some compute in argument.resources(_types)
	setting := argument.read(compute.config, [["node_public_ip_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": compute.id,
		"path": setting.path,
		"message": sprintf("%s, so the machines have addresses on the Internet", [setting.text]),
	}
}
