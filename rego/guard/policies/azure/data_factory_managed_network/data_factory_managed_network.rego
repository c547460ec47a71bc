# METADATA
# title: Data factories must run pipelines in a managed virtual network
# description: |
#   Pipelines reach data over public endpoints, which therefore have to stay open, and nothing
#   limits where they can copy data to.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_factory
#   - ref: https://learn.microsoft.com/en-us/azure/data-factory/managed-virtual-network-private-endpoint
# custom:
#   id: GRD-AZ-126
#   severity: low
#   profile: strict
#   category: network
#   systems: [data-factory]
#   resources: [azurerm_data_factory]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn the managed virtual network on and reach data through managed private endpoints.
#
#         resource "azurerm_data_factory" "features" {
#           managed_virtual_network_enabled = true
#         }
package guard.policies.azure.data_factory_managed_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some factory in input.resources.azurerm_data_factory
	setting := argument.read(factory.config, [["managed_virtual_network_enabled"]], false)
	not value.is_true(setting.value)

	violation := {
		"resource": factory.id,
		"path": setting.path,
		"message": sprintf("%s, so pipelines reach data over public endpoints", [setting.text]),
	}
}
