# METADATA
# title: Shared access rules of messaging namespaces must not grant manage
# description: |
#   The key of the rule creates, changes and deletes queues, hubs and topics beside sending and
#   reading. An application that leaks it loses the whole pipeline.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub_namespace_authorization_rule
#   - ref: https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas
# custom:
#   id: GRD-AZ-143
#   severity: medium
#   category: access-control
#   systems: [messaging]
#   resources:
#     - azurerm_eventhub_namespace_authorization_rule
#     - azurerm_eventhub_authorization_rule
#     - azurerm_servicebus_namespace_authorization_rule
#     - azurerm_servicebus_queue_authorization_rule
#     - azurerm_servicebus_topic_authorization_rule
#     - azurerm_notification_hub_authorization_rule
#     - azurerm_relay_namespace_authorization_rule
#     - azurerm_relay_hybrid_connection_authorization_rule
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)"]
#   remediation: |
#     Grant send or listen, whichever the application needs.
#
#         resource "azurerm_eventhub_namespace_authorization_rule" "trainer" {
#           send   = false
#           manage = false
#         }
package guard.policies.azure.messaging_manage_rights

import data.guard.lib.azure.argument
import data.guard.lib.value

_types := ["azurerm_eventhub_namespace_authorization_rule", "azurerm_eventhub_authorization_rule", "azurerm_servicebus_namespace_authorization_rule", "azurerm_servicebus_queue_authorization_rule", "azurerm_servicebus_topic_authorization_rule", "azurerm_notification_hub_authorization_rule", "azurerm_relay_namespace_authorization_rule", "azurerm_relay_hybrid_connection_authorization_rule"]

deny contains violation if {
	some rule in argument.resources(_types)
	setting := argument.read(rule.config, [["manage"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": rule.id,
		"path": setting.path,
		"message": sprintf("%s, so the key of the rule may change and delete entities", [setting.text]),
	}
}
