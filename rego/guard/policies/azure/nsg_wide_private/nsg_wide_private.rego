# METADATA
# title: Network security rules must not open sensitive ports to whole private networks
# description: |
#   An intruder on any machine of the company, or of a network joined to it, may try passwords
#   and flaws on the service.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/network_security_rule
#   - ref: https://learn.microsoft.com/en-us/azure/security/fundamentals/network-best-practices
# custom:
#   id: GRD-AZ-272
#   severity: low
#   profile: strict
#   category: network
#   systems: [network]
#   resources: [azurerm_network_security_rule, azurerm_network_security_group]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the subnets that need the service.
#
#         resource "azurerm_network_security_rule" "inbound" {
#           source_address_prefix  = "10.20.1.0/24"
#           destination_port_range = "22"
#         }
package guard.policies.azure.nsg_wide_private

import data.guard.lib.azure.firewall
import data.guard.lib.network

_ports := [22, 23, 135, 445, 1433, 1521, 3306, 3389, 5432, 5985, 5986, 6379, 8888, 9200, 27017]

deny contains violation if {
	some found in firewall.rules
	_is(found.rule.direction, "inbound")
	_is(found.rule.access, "allow")
	_is_wide(found.rule.source_address_prefix)
	[from, to] := _range(found.rule.destination_port_range)
	reached := [sprintf("%d", [port]) | some port in _ports; network.covers(from, to, port)]
	count(reached) > 0

	violation := {
		"resource": found.resource,
		"path": array.concat(found.path, ["source_address_prefix"]),
		"message": sprintf("the rule lets %s connect to ports %s", [found.rule.source_address_prefix, concat(", ", reached)]),
	}
}

_is_wide(source) if {
	is_string(source)
	regex.match(`^(10|172|192)\.[0-9.]+/([89]|1[0-6])$`, source)
}

_range("*") := [0, 65535]

_range(text) := [to_number(text), to_number(text)] if {
	is_string(text)
	regex.match(`^[0-9]{1,5}$`, text)
}

_range(text) := [to_number(ends[0]), to_number(ends[1])] if {
	is_string(text)
	regex.match(`^[0-9]{1,5}-[0-9]{1,5}$`, text)
	ends := split(text, "-")
}

_is(x, expected) if {
	is_string(x)
	lower(x) == expected
}
