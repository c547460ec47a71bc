# METADATA
# title: Event Hubs and Service Bus must require TLS 1.2
# description: |
#   TLS 1.0 and 1.1 have known weaknesses that let someone in the network path recover or alter
#   events and keys.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub_namespace
#   - ref: https://learn.microsoft.com/en-us/azure/event-hubs/transport-layer-security-enforce-minimum-version
# custom:
#   id: GRD-AZ-136
#   severity: medium
#   category: encryption
#   systems: [messaging]
#   resources: [azurerm_eventhub_namespace, azurerm_servicebus_namespace]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Leave the minimum at TLS 1.2.
#
#         resource "azurerm_servicebus_namespace" "jobs" {
#           minimum_tls_version = "1.2"
#         }
package guard.policies.azure.messaging_minimum_tls

import data.guard.lib.azure.argument

_types := ["azurerm_eventhub_namespace", "azurerm_servicebus_namespace"]

deny contains violation if {
	some namespace in argument.resources(_types)
	setting := argument.read(namespace.config, [["minimum_tls_version"]], "1.2")
	not setting.value in {"1.2", "1.3"}

	violation := {
		"resource": namespace.id,
		"path": setting.path,
		"message": sprintf("%s, so clients may use a protocol older than TLS 1.2", [setting.text]),
	}
}
