# METADATA
# title: Network security rules must not open management and file sharing ports to the Internet
# description: |
#   Protocols for administrators, file shares and notebooks trust whoever reaches them, or carry
#   passwords in the clear. On the Internet they are scanned all day, and one flaw or weak
#   password is enough.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_security_rule
#   - ref: https://learn.microsoft.com/en-us/azure/security/fundamentals/network-best-practices
# custom:
#   id: GRD-AZ-166
#   severity: high
#   category: network
#   systems: [network]
#   resources: [azurerm_network_security_rule, azurerm_network_security_group]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the addresses that need the service, or use a private network.
#
#         resource "azurerm_network_security_rule" "inbound" {
#           source_address_prefix  = "198.51.100.0/24"
#           destination_port_range = "445"
#         }
package guard.policies.azure.nsg_management_ports

import data.guard.lib.azure.firewall

_ports := [20, 21, 23, 69, 135, 137, 138, 139, 161, 445, 512, 513, 514, 873, 2049, 2375, 2376, 2379, 4444, 5555, 5800, 5900, 5985, 5986, 6006, 6443, 8265, 8888, 10250]

deny contains violation if {
	some found in firewall.reaching(_ports, "tcp")

	violation := {
		"resource": found.resource,
		"path": found.path,
		"message": sprintf("the rule lets the whole Internet connect to management or file sharing ports: %s", [found.ports]),
	}
}
