# METADATA
# title: Network security rules must not allow all traffic to the Internet
# description: |
#   Code that an attacker brings in sends data sets and model weights wherever it likes, and
#   takes its orders from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_security_rule
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-network/network-security-groups-overview
# custom:
#   id: GRD-AZ-171
#   severity: low
#   category: network
#   systems: [network]
#   resources: [azurerm_network_security_rule, azurerm_network_security_group]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Allow the destinations that the machines need, by service tag or through a firewall, and
#     deny the rest.
#
#         resource "azurerm_network_security_rule" "outbound" {
#           direction                  = "Outbound"
#           destination_address_prefix = "AzureCloud.westeurope"
#           destination_port_range     = "443"
#         }
package guard.policies.azure.nsg_egress

import data.guard.lib.azure.firewall
import data.guard.lib.network
import data.guard.lib.value

deny contains violation if {
	some found in firewall.rules
	_is(found.rule.direction, "outbound")
	_is(found.rule.access, "allow")
	_is_every_port(found.rule)
	paths := [path |
		some [path, destination] in _destinations(found)
		_is_anywhere(destination)
	]
	count(paths) > 0

	violation := {
		"resource": found.resource,
		"path": paths[0],
		"message": "the rule allows traffic to every address and port outside",
	}
}

_is_anywhere(destination) if network.is_world(destination)

_is_anywhere(destination) if value.is_unknown(destination)

_destinations(found) := array.concat(
	[[array.concat(found.path, ["destination_address_prefix"]), destination] |
		destination := found.rule.destination_address_prefix
	],
	[[array.concat(found.path, ["destination_address_prefixes", i]), destination] |
		is_array(found.rule.destination_address_prefixes)
		some i, destination in found.rule.destination_address_prefixes
	],
)

_is_every_port(rule) if rule.destination_port_range in {"*", "0-65535", "1-65535"}

_is_every_port(rule) if {
	not rule.destination_port_range
	not rule.destination_port_ranges
}

_is(x, expected) if {
	is_string(x)
	lower(x) == expected
}
