# METADATA
# title: Event Grid must not accept access keys
# description: |
#   Whoever holds an access key publishes events as if they were real: a forged "model approved"
#   starts a deployment.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventgrid_topic
#   - ref: https://learn.microsoft.com/en-us/azure/event-grid/authenticate-with-microsoft-entra-id
# custom:
#   id: GRD-AZ-144
#   severity: medium
#   category: access-control
#   systems: [event-grid]
#   resources: [azurerm_eventgrid_topic, azurerm_eventgrid_domain]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn local authentication off and assign the role EventGrid Data Sender.
#
#         resource "azurerm_eventgrid_topic" "models" {
#           local_auth_enabled = false
#         }
package guard.policies.azure.eventgrid_local_auth

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_eventgrid_topic", "azurerm_eventgrid_domain"]

deny contains violation if {
	some topic in argument.resources(_types)
	setting := argument.read(topic.config, [["local_auth_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": topic.id,
		"path": setting.path,
		"message": sprintf("%s, so whoever holds an access key may publish events", [setting.text]),
	}
}
