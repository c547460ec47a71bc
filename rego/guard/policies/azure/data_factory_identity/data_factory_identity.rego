# METADATA
# title: Data factories must have a managed identity
# description: |
#   Without an identity, linked services hold passwords and account keys, which open the data to
#   whoever can read the factory's definition.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_factory
#   - ref: https://learn.microsoft.com/en-us/azure/data-factory/data-factory-service-identity
# custom:
#   id: GRD-AZ-128
#   severity: low
#   category: access-control
#   systems: [data-factory]
#   resources: [azurerm_data_factory]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Give the factory an identity, and the identity the data roles it needs.
#
#         resource "azurerm_data_factory" "labels" {
#           identity {
#             type = "SystemAssigned"
#           }
#         }
package guard.policies.azure.data_factory_identity

import data.guard.lib.azure.argument

deny contains violation if {
	some factory in input.resources.azurerm_data_factory
	setting := argument.read(factory.config, [["identity", 0, "type"]], null)
	setting.value == null

	violation := {
		"resource": factory.id,
		"path": setting.path,
		"message": sprintf("%s, so pipelines reach data with stored credentials", [setting.text]),
	}
}
