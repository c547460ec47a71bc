# METADATA
# title: Search services must not accept API keys
# description: |
#   An admin key reads, changes and deletes every index, never expires and names no person. A
#   poisoned index also feeds wrong answers to every application that retrieves from it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/search_service
#   - ref: https://learn.microsoft.com/en-us/azure/search/search-security-enable-roles
# custom:
#   id: GRD-AZ-077
#   severity: medium
#   category: access-control
#   systems: [search]
#   resources: [azurerm_search_service]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn local authentication off and assign roles such as Search Index Data Reader.
#
#         resource "azurerm_search_service" "documents" {
#           local_authentication_enabled = false
#         }
package guard.policies.azure.search_local_auth

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some service in input.resources.azurerm_search_service
	setting := argument.read(service.config, [["local_authentication_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": service.id,
		"path": setting.path,
		"message": sprintf("%s, so whoever holds an API key controls the indexes", [setting.text]),
	}
}
