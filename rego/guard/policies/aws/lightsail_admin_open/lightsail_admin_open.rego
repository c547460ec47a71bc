# METADATA
# title: Lightsail instances must not open administration or database ports to the Internet
# description: |
#   Lightsail machines sit on the Internet with a public address. An open SSH, RDP or database
#   port there is tried by bots within minutes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lightsail/latest/userguide/understanding-firewall-and-port-mappings-in-amazon-lightsail.html
# custom:
#   id: GRD-AWS-418
#   severity: high
#   category: network
#   systems: [lightsail]
#   resources: [aws_lightsail_instance_public_ports]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the addresses that may connect.
#
#         resource "aws_lightsail_instance_public_ports" "demo" {
#           port_info {
#             cidrs = ["203.0.113.0/24"]
#           }
#         }
package guard.policies.aws.lightsail_admin_open

import data.guard.lib.aws.exposure
import data.guard.lib.network
import data.guard.lib.value

_services := object.union(exposure.admin, exposure.databases)

deny contains {
	"resource": ports.id,
	"path": ["port_info", i, "cidrs"],
	"message": sprintf("%s open to the Internet", [exposure.described(opening, services)]),
} if {
	some ports in input.resources.aws_lightsail_instance_public_ports
	some i, info in value.as_list(ports.config.port_info)
	_is_open(info)
	opening := {"protocol": info.protocol, "from": info.from_port, "to": info.to_port}
	services := exposure.admitted(opening, _services)
	count(services) > 0
}

deny contains {
	"resource": ports.id,
	"path": ["port_info", i, "cidrs"],
	"message": "every port open to the Internet",
} if {
	some ports in input.resources.aws_lightsail_instance_public_ports
	some i, info in value.as_list(ports.config.port_info)
	_is_open(info)
	_is_everything(info)
}

_is_everything(info) if info.protocol == "all"

_is_everything(info) if exposure.is_everything({"protocol": info.protocol, "from": info.from_port, "to": info.to_port})

# Without addresses or aliases the port is open to all
_is_open(info) if {
	not info.cidrs
	not info.cidr_list_aliases
	not info.ipv6_cidrs
}

_is_open(info) if {
	some field in ["cidrs", "ipv6_cidrs"]
	some range in value.as_list(info[field])
	network.is_world(range)
}
