# METADATA
# title: Network security rules must not open every port to the Internet
# description: |
#   Every service of every machine behind the rule is on the Internet, also those that nobody
#   meant to publish. An attacker takes the weakest.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_security_rule
#   - ref: https://learn.microsoft.com/en-us/azure/security/fundamentals/network-best-practices
# custom:
#   id: GRD-AZ-165
#   severity: high
#   category: network
#   systems: [network]
#   resources: [azurerm_network_security_rule, azurerm_network_security_group]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the ports that are meant to be public, and the addresses that need the others.
#
#         resource "azurerm_network_security_rule" "inbound" {
#           source_address_prefix  = "198.51.100.0/24"
#           destination_port_range = "443"
#         }
package guard.policies.azure.nsg_all_ports

import data.guard.lib.azure.firewall

deny contains violation if {
	some found in firewall.open
	firewall.opens_all(found)
	not _is_ping(object.get(found.rule, "protocol", "*"))

	violation := {
		"resource": found.resource,
		"path": found.source,
		"message": "the rule lets the whole Internet connect to every port",
	}
}

_is_ping(protocol) if {
	is_string(protocol)
	lower(protocol) == "icmp"
}
