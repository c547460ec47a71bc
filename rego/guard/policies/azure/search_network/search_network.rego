# METADATA
# title: Search services must not be reachable from every network
# description: |
#   The index, often a copy of the documents behind a retrieval application, answers the whole
#   Internet; a leaked key reads all of it from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/search_service
#   - ref: https://learn.microsoft.com/en-us/azure/search/service-configure-firewall
# custom:
#   id: GRD-AZ-076
#   severity: medium
#   category: network
#   systems: [search]
#   resources: [azurerm_search_service]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and use a private endpoint, or list the addresses in allowed_ips.
#
#         resource "azurerm_search_service" "rag" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.search_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some service in input.resources.azurerm_search_service
	count(value.as_list(object.get(service.config, "allowed_ips", []))) == 0
	setting := argument.read(service.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": service.id,
		"path": _path(service.config, setting.path),
		"message": sprintf("%s and allowed_ips names no address, so every network reaches the service", [setting.text]),
	}
}

# an unknown list of addresses may settle the matter
_path(config, path) := ["allowed_ips"] if {
	value.is_unknown(config.allowed_ips)
} else := path
