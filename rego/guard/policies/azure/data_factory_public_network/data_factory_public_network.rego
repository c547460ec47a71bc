# METADATA
# title: Data factories must not be reachable from public networks
# description: |
#   Self-hosted runtimes and people talk to the factory over the Internet, so a stolen token can run
#   pipelines that copy data out from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_factory
#   - ref: https://learn.microsoft.com/en-us/azure/data-factory/data-factory-private-link
# custom:
#   id: GRD-AZ-125
#   severity: medium
#   category: network
#   systems: [data-factory]
#   resources: [azurerm_data_factory]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and add a private endpoint for the factory.
#
#         resource "azurerm_data_factory" "ingest" {
#           public_network_enabled = false
#         }
package guard.policies.azure.data_factory_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some factory in input.resources.azurerm_data_factory
	setting := argument.read(factory.config, [["public_network_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": factory.id,
		"path": setting.path,
		"message": sprintf("%s, so the factory answers the whole Internet", [setting.text]),
	}
}
