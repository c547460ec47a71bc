# METADATA
# title: Network interfaces must not forward the traffic of others
# description: |
#   The machine may send and receive packets under addresses that are not its own. An intruder
#   on it stands between others, or slips past rules that trust an address.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_interface
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/virtual-network-network-interface
# custom:
#   id: GRD-AZ-173
#   severity: medium
#   category: network
#   systems: [network]
#   resources: [azurerm_network_interface]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Turn forwarding off unless the machine is a firewall or a router.
#
#         resource "azurerm_network_interface" "training" {
#           ip_forwarding_enabled = false
#         }
package guard.policies.azure.nic_ip_forwarding

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some interface in input.resources.azurerm_network_interface
	setting := argument.read(interface.config, [["ip_forwarding_enabled"], ["enable_ip_forwarding"]], false)
	not value.is_false(setting.value)

	violation := {
		"resource": interface.id,
		"path": setting.path,
		"message": sprintf("%s, so the machine may pose under other addresses", [setting.text]),
	}
}
