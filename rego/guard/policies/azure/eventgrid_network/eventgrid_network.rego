# METADATA
# title: Event Grid must not be reachable from every network
# description: |
#   The endpoint accepts events from the whole Internet, so one leaked key forges them from
#   anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventgrid_topic
#   - ref: https://learn.microsoft.com/en-us/azure/event-grid/network-security
# custom:
#   id: GRD-AZ-145
#   severity: medium
#   category: network
#   systems: [event-grid]
#   resources: [azurerm_eventgrid_topic, azurerm_eventgrid_domain, azurerm_eventgrid_namespace]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and use a private endpoint, or list addresses in inbound_ip_rule.
#
#         resource "azurerm_eventgrid_domain" "pipelines" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.eventgrid_network

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_eventgrid_topic", "azurerm_eventgrid_domain", "azurerm_eventgrid_namespace"]

deny contains violation if {
	some topic in argument.resources(_types)
	object.get(topic.config, "inbound_ip_rule", []) == []
	setting := argument.read(topic.config, [["public_network_access_enabled"], ["public_network_access"]], true)
	not _is_off(setting.value)

	violation := {
		"resource": topic.id,
		"path": setting.path,
		"message": sprintf("%s and no inbound_ip_rule narrows it, so every network may send events", [setting.text]),
	}
}

_is_off(x) if value.is_false(x)

_is_off(x) if x == "Disabled"
