# METADATA
# title: Event Hubs must not accept shared access keys
# description: |
#   A connection string sends or reads all events of the namespace, never expires and names no
#   person. One copy in a notebook or a log is enough.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub_namespace
#   - ref: https://learn.microsoft.com/en-us/azure/event-hubs/authenticate-shared-access-signature
# custom:
#   id: GRD-AZ-137
#   severity: medium
#   category: access-control
#   systems: [event-hubs]
#   resources: [azurerm_eventhub_namespace]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn local authentication off and assign roles such as Azure Event Hubs Data Receiver.
#
#         resource "azurerm_eventhub_namespace" "clicks" {
#           local_authentication_enabled = false
#         }
package guard.policies.azure.eventhub_local_auth

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some namespace in input.resources.azurerm_eventhub_namespace
	setting := argument.read(namespace.config, [["local_authentication_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": namespace.id,
		"path": setting.path,
		"message": sprintf("%s, so whoever holds a connection string may use the namespace", [setting.text]),
	}
}
