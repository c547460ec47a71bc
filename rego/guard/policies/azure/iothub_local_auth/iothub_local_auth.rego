# METADATA
# title: IoT hubs must not let services sign in with shared keys
# description: |
#   A shared access key of the hub commands every device and reads all their data, never expires and
#   names no person.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/iothub
#   - ref: https://learn.microsoft.com/en-us/azure/iot-hub/authenticate-authorize-azure-ad
# custom:
#   id: GRD-AZ-148
#   severity: low
#   category: access-control
#   systems: [iot-hub]
#   resources: [azurerm_iothub]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Turn local authentication off and assign data roles; devices then need certificates.
#
#         resource "azurerm_iothub" "cameras" {
#           local_authentication_enabled = false
#         }
package guard.policies.azure.iothub_local_auth

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some hub in input.resources.azurerm_iothub
	setting := argument.read(hub.config, [["local_authentication_enabled"]], true)
	not value.is_false(setting.value)

	violation := {
		"resource": hub.id,
		"path": setting.path,
		"message": sprintf("%s, so whoever holds a shared key may command the devices", [setting.text]),
	}
}
