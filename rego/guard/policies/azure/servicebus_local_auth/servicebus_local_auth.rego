# METADATA
# title: Service Bus must not accept shared access keys
# description: |
#   A connection string sends or reads all messages of the namespace, never expires and names no
#   person; forged messages start jobs with any input.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/servicebus_namespace
#   - ref: https://learn.microsoft.com/en-us/azure/service-bus-messaging/disable-local-authentication
# custom:
#   id: GRD-AZ-138
#   severity: medium
#   category: access-control
#   systems: [service-bus]
#   resources: [azurerm_servicebus_namespace]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn local authentication off and assign roles such as Azure Service Bus Data Sender.
#
#         resource "azurerm_servicebus_namespace" "training" {
#           local_auth_enabled = false
#         }
package guard.policies.azure.servicebus_local_auth

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some namespace in input.resources.azurerm_servicebus_namespace
	setting := argument.read(namespace.config, [["local_auth_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": namespace.id,
		"path": setting.path,
		"message": sprintf("%s, so whoever holds a connection string may use the namespace", [setting.text]),
	}
}
