# METADATA
# title: Network security rules must not open plain HTTP to the Internet
# description: |
#   What is asked and answered on port 80 travels in the clear, and anyone in the network path
#   may read or change it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_security_rule
#   - ref: https://learn.microsoft.com/en-us/azure/security/fundamentals/network-best-practices
# custom:
#   id: GRD-AZ-169
#   severity: low
#   profile: strict
#   category: network
#   systems: [network]
#   resources: [azurerm_network_security_rule, azurerm_network_security_group]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Serve on port 443; leave port 80 to a gateway that redirects.
#
#         resource "azurerm_network_security_rule" "inbound" {
#           source_address_prefix  = "198.51.100.0/24"
#           destination_port_range = "80"
#         }
package guard.policies.azure.nsg_plain_http

import data.guard.lib.azure.firewall

_ports := [80]

deny contains violation if {
	some found in firewall.reaching(_ports, "tcp")

	violation := {
		"resource": found.resource,
		"path": found.path,
		"message": sprintf("the rule lets the whole Internet connect to plain HTTP, port %s", [found.ports]),
	}
}
