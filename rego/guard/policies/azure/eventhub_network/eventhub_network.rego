# METADATA
# title: Event Hubs must not be reachable from every network
# description: |
#   The namespace answers the whole Internet, so one leaked connection string reads or forges events
#   from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub_namespace
#   - ref: https://learn.microsoft.com/en-us/azure/event-hubs/network-security
# custom:
#   id: GRD-AZ-139
#   severity: medium
#   category: network
#   systems: [event-hubs]
#   resources: [azurerm_eventhub_namespace]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and use a private endpoint, or deny by default in network_rulesets.
#
#         resource "azurerm_eventhub_namespace" "telemetry" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.eventhub_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some namespace in input.resources.azurerm_eventhub_namespace
	not object.get(namespace.config, ["network_rulesets", 0, "default_action"], "Allow") == "Deny"
	setting := argument.read(namespace.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": namespace.id,
		"path": setting.path,
		"message": sprintf("%s and network_rulesets do not deny by default, so every network reaches the namespace", [setting.text]),
	}
}
