# METADATA
# title: Network security rules must not open UDP services to the Internet
# description: |
#   UDP services answer forged senders, with more than they were asked: an attacker turns them
#   against others, or reads names, routes and configuration from them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_security_rule
#   - ref: https://learn.microsoft.com/en-us/azure/security/fundamentals/network-best-practices
# custom:
#   id: GRD-AZ-168
#   severity: medium
#   category: network
#   systems: [network]
#   resources: [azurerm_network_security_rule, azurerm_network_security_group]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the addresses that need the service.
#
#         resource "azurerm_network_security_rule" "inbound" {
#           source_address_prefix  = "198.51.100.0/24"
#           destination_port_range = "123"
#         }
package guard.policies.azure.nsg_udp

import data.guard.lib.azure.firewall

_ports := [53, 69, 111, 123, 137, 161, 389, 520, 1434, 1900, 3389, 3702, 5353, 5683, 11211]

deny contains violation if {
	some found in firewall.reaching(_ports, "udp")

	violation := {
		"resource": found.resource,
		"path": found.path,
		"message": sprintf("the rule lets the whole Internet reach UDP services: %s", [found.ports]),
	}
}
