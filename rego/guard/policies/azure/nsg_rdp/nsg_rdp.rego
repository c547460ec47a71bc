# METADATA
# title: Network security rules must not open RDP to the Internet
# description: |
#   Remote desktops on the Internet are found within minutes and tried with stolen passwords
#   ever after. One that fits, or one flaw of the protocol, gives an attacker the machine.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_security_rule
#   - ref: https://learn.microsoft.com/en-us/azure/security/fundamentals/network-best-practices
# custom:
#   id: GRD-AZ-164
#   severity: high
#   category: network
#   systems: [network]
#   resources: [azurerm_network_security_rule, azurerm_network_security_group]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the addresses that administer the machines, or go through Azure Bastion.
#
#         resource "azurerm_network_security_rule" "inbound" {
#           source_address_prefix  = "198.51.100.0/24"
#           destination_port_range = "3389"
#         }
package guard.policies.azure.nsg_rdp

import data.guard.lib.azure.firewall

_ports := [3389]

deny contains violation if {
	some found in firewall.reaching(_ports, "tcp")

	violation := {
		"resource": found.resource,
		"path": found.path,
		"message": sprintf("the rule lets the whole Internet connect to RDP, port %s", [found.ports]),
	}
}
