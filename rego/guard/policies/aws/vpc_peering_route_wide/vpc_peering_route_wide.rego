# METADATA
# title: Routes through a peering must name the networks they are for
# description: |
#   A route for every address, or for a whole private address space, sends all of it to the other
#   side: its owner, or whoever broke in there, sees the traffic and stands in for every host.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html
# custom:
#   id: GRD-AWS-552
#   severity: medium
#   category: network
#   systems: [vpc]
#   resources: [aws_route, aws_route_table, aws_default_route_table]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Route the other side's own range.
#
#         resource "aws_route" "partner" {
#           route_table_id            = aws_route_table.private.id
#           destination_cidr_block    = "10.80.0.0/16"
#           vpc_peering_connection_id = aws_vpc_peering_connection.partner.id
#         }
package guard.policies.aws.vpc_peering_route_wide

import data.guard.lib.network
import data.guard.lib.value

_is_wide(cidr) if network.is_world(cidr)

_is_wide(cidr) if network.is_private_space(cidr)

deny contains {
	"resource": route.id,
	"path": [field],
	"message": sprintf("%s goes through the peering", [route.config[field]]),
} if {
	some route in input.resources.aws_route
	route.config.vpc_peering_connection_id
	some field in ["destination_cidr_block", "destination_ipv6_cidr_block"]
	_is_wide(route.config[field])
}

deny contains {
	"resource": table.id,
	"path": ["route", i, field],
	"message": sprintf("%s goes through the peering", [route[field]]),
} if {
	some type in {"aws_route_table", "aws_default_route_table"}
	some table in input.resources[type]
	some i, route in value.as_list(table.config.route)
	not object.get(route, "vpc_peering_connection_id", null) in {null, ""}
	some field in ["cidr_block", "ipv6_cidr_block"]
	_is_wide(route[field])
}
