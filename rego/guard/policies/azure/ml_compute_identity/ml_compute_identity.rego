# METADATA
# title: Machine Learning compute must have a managed identity
# description: |
#   Without an identity of its own the machine reads data with account keys or with a person's
#   credentials that scripts keep in files, where any job on the machine finds them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_compute_instance
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-setup-authentication
# custom:
#   id: GRD-AZ-069
#   severity: low
#   category: access-control
#   systems: [machine-learning]
#   resources:
#     - azurerm_machine_learning_compute_instance
#     - azurerm_machine_learning_compute_cluster
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Give the compute a system-assigned or user-assigned identity and grant it the data roles it
#     needs.
#
#         resource "azurerm_machine_learning_compute_cluster" "features" {
#           identity {
#             type = "SystemAssigned"
#           }
#         }
package guard.policies.azure.ml_compute_identity

import data.guard.lib.azure.argument

deny contains violation if {
	some compute in argument.resources([
		"azurerm_machine_learning_compute_instance",
		"azurerm_machine_learning_compute_cluster",
	])
	not _personal(compute.config)
	setting := argument.read(compute.config, [["identity", 0, "type"]], null)
	setting.value == null

	violation := {
		"resource": compute.id,
		"path": ["identity"],
		"message": "no identity is set, so jobs reach data with keys or a person's credentials",
	}
}

# a personal instance acts as the person it is assigned to
_personal(config) if config.assign_to_user
