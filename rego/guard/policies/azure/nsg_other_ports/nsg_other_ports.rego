# METADATA
# title: Network security rules must open only web ports to the Internet
# description: |
#   Services on unusual ports are seldom made for strangers: metrics, dashboards and model
#   servers answer without asking who calls. Scanners find them there as fast as anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_security_rule
#   - ref: https://learn.microsoft.com/en-us/azure/security/fundamentals/network-best-practices
# custom:
#   id: GRD-AZ-170
#   severity: low
#   category: network
#   systems: [network]
#   resources: [azurerm_network_security_rule, azurerm_network_security_group]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the addresses that need the service, or put a gateway before it.
#
#         resource "azurerm_network_security_rule" "inbound" {
#           source_address_prefix  = "198.51.100.0/24"
#           destination_port_range = "8501"
#         }
package guard.policies.azure.nsg_other_ports

import data.guard.lib.azure.firewall
import data.guard.lib.network

# ports that web sites and gateways answer on, and what virtual private networks use
_public := [80, 443, 500, 1194, 4500, 8080, 8443, 51820]

# policies of their own judge these
_judged := [
	20, 21, 22, 23, 53, 69, 111, 123, 135, 137, 138, 139, 161, 389, 445, 512, 513, 514, 520, 636, 873, 1433, 1434, 1521,
	1900, 2049, 2181, 2375, 2376, 2379, 2424, 2483, 2484, 3306, 3389, 3702, 4333, 4444, 5353, 5432, 5555, 5601, 5671,
	5672, 5683, 5800, 5900, 5984, 5985, 5986, 6006, 6379, 6443, 7000, 7001, 7199, 7474, 8020, 8086, 8265, 8888, 8983,
	9000, 9042, 9092, 9160, 9200, 9300, 10250, 11211, 11214, 11215, 15672, 27017, 27018, 27019, 50070, 61620,
]

deny contains violation if {
	some found in firewall.open
	not _is_ping(object.get(found.rule, "protocol", "*"))
	not _is_judged(found)
	others := [range.written |
		some range in found.ports
		range.written
		not _is_public(range)
	]
	count(others) > 0

	violation := {
		"resource": found.resource,
		"path": found.source,
		"message": sprintf("the rule lets the whole Internet connect to ports %s", [concat(", ", others)]),
	}
}

_is_judged(found) if {
	some range in found.ports
	some port in _judged
	network.covers(range.from, range.to, port)
}

_is_public(range) if {
	some port in _public
	network.port(range.from) == port
	network.port(range.to) == port
}

# Azure itself asks for these before application gateways
_is_public(range) if {
	network.port(range.from) >= 65200
}

_is_ping(protocol) if {
	is_string(protocol)
	lower(protocol) == "icmp"
}
