# METADATA
# title: Machine Learning compute must run in a subnet of its owner
# description: |
#   Machines outside the owner's network pass no firewall or flow log: what a compromised job sends
#   out or lets in goes unseen and unhindered.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_compute_instance
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-secure-training-vnet
# custom:
#   id: GRD-AZ-066
#   severity: medium
#   category: network
#   systems: [machine-learning]
#   resources:
#     - azurerm_machine_learning_compute_instance
#     - azurerm_machine_learning_compute_cluster
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the subnet when the compute is created, or isolate the workspace's managed network.
#
#         resource "azurerm_machine_learning_compute_cluster" "tuning" {
#           subnet_resource_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/virtualNetworks/vnet-ml/subnets/training"
#         }
package guard.policies.azure.ml_compute_subnet

import data.guard.lib.azure.argument
import data.guard.lib.reference

_managed := {workspace.id |
	some workspace in input.resources.azurerm_machine_learning_workspace
	workspace.config.managed_network[0].isolation_mode in {"AllowOnlyApprovedOutbound", "AllowInternetOutbound"}
}

deny contains violation if {
	some compute in argument.resources([
		"azurerm_machine_learning_compute_instance",
		"azurerm_machine_learning_compute_cluster",
	])
	setting := argument.read(compute.config, [["subnet_resource_id"]], null)
	setting.value == null
	not _in_managed_network(compute)

	violation := {
		"resource": compute.id,
		"path": setting.path,
		"message": "subnet_resource_id is not set, so the machines run outside the owner's network",
	}
}

_in_managed_network(compute) if {
	some target in reference.targets(compute.config.machine_learning_workspace_id)
	target in _managed
}
