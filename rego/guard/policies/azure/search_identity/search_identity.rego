# METADATA
# title: Search services must have a managed identity
# description: |
#   Without an identity, indexers hold connection strings with account keys, which give whoever
#   reads the definition full control of the data source.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/search_service
#   - ref: https://learn.microsoft.com/en-us/azure/search/search-howto-managed-identities-data-sources
# custom:
#   id: GRD-AZ-078
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [search]
#   resources: [azurerm_search_service]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Give the service an identity, and the identity reader roles at the data sources.
#
#         resource "azurerm_search_service" "catalogue" {
#           identity {
#             type = "SystemAssigned"
#           }
#         }
package guard.policies.azure.search_identity

import data.guard.lib.azure.argument

deny contains violation if {
	some service in input.resources.azurerm_search_service
	setting := argument.read(service.config, [["identity", 0, "type"]], null)
	setting.value == null

	violation := {
		"resource": service.id,
		"path": setting.path,
		"message": sprintf("%s, so indexers reach data sources with keys", [setting.text]),
	}
}
