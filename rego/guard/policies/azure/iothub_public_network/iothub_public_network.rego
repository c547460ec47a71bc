# METADATA
# title: IoT hubs must not be reachable from every network
# description: |
#   The hub answers the whole Internet, so one extracted device key, or a leaked service key, works
#   from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/iothub
#   - ref: https://learn.microsoft.com/en-us/azure/iot-hub/iot-hub-public-network-access
# custom:
#   id: GRD-AZ-147
#   severity: medium
#   category: network
#   systems: [iot-hub]
#   resources: [azurerm_iothub, azurerm_iothub_dps]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn public access off and use private endpoints, or list addresses in network_rule_set.
#
#         resource "azurerm_iothub" "edge" {
#           public_network_access_enabled = false
#         }
package guard.policies.azure.iothub_public_network

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some hub in argument.resources(["azurerm_iothub", "azurerm_iothub_dps"])
	not _filtered(hub.config)
	setting := argument.read(hub.config, [["public_network_access_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": hub.id,
		"path": setting.path,
		"message": sprintf("%s and no rule narrows it, so every network reaches the hub", [setting.text]),
	}
}

_filtered(config) if {
	rules := config.network_rule_set[0]
	object.get(rules, "default_action", "Deny") == "Deny"
}

_filtered(config) if {
	config.ip_filter_rule
	config.ip_filter_rule != []
}
