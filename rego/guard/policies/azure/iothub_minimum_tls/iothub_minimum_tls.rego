# METADATA
# title: IoT hubs must require TLS 1.2
# description: |
#   Devices may connect with TLS 1.0 or 1.1, whose weaknesses let someone in the network path
#   recover or alter sensor data and commands.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/iothub
#   - ref: https://learn.microsoft.com/en-us/azure/iot-hub/iot-hub-tls-support
# custom:
#   id: GRD-AZ-149
#   severity: low
#   category: encryption
#   systems: [iot-hub]
#   resources: [azurerm_iothub]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set it when the hub is created; it is supported in some regions only.
#
#         resource "azurerm_iothub" "sensors" {
#           min_tls_version = "1.2"
#         }
package guard.policies.azure.iothub_minimum_tls

import data.guard.lib.azure.argument

deny contains violation if {
	some hub in input.resources.azurerm_iothub
	setting := argument.read(hub.config, [["min_tls_version"]], null)
	not setting.value in {"1.2", "1.3"}

	violation := {
		"resource": hub.id,
		"path": setting.path,
		"message": sprintf("%s, so devices may use a protocol older than TLS 1.2", [setting.text]),
	}
}
