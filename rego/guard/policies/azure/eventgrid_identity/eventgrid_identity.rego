# METADATA
# title: Event Grid must have a managed identity
# description: |
#   Without an identity, deliveries to queues, hubs and functions go out with keys that must be
#   stored and that open those services to whoever finds them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventgrid_topic
#   - ref: https://learn.microsoft.com/en-us/azure/event-grid/managed-service-identity
# custom:
#   id: GRD-AZ-146
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [event-grid]
#   resources: [azurerm_eventgrid_topic, azurerm_eventgrid_domain]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Give the topic or domain an identity, and the identity sender roles at its destinations.
#
#         resource "azurerm_eventgrid_topic" "labels" {
#           identity {
#             type = "SystemAssigned"
#           }
#         }
package guard.policies.azure.eventgrid_identity

import data.guard.lib.azure.argument

_types := ["azurerm_eventgrid_topic", "azurerm_eventgrid_domain"]

deny contains violation if {
	some topic in argument.resources(_types)
	setting := argument.read(topic.config, [["identity", 0, "type"]], null)
	setting.value == null

	violation := {
		"resource": topic.id,
		"path": setting.path,
		"message": sprintf("%s, so events are delivered with stored keys", [setting.text]),
	}
}
