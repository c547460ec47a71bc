# METADATA
# title: Security groups must not open administration and database ports to every private address
# description: |
#   A whole private address space is every network the company has or will connect: offices, other
#   accounts, partners behind a peering or a VPN. One infected laptop there reaches the shell or the
#   data as if it stood beside it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
# custom:
#   id: GRD-AWS-544
#   severity: low
#   category: network
#   systems: [vpc, ec2]
#   resources: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Admit the security group or the subnets that need it.
#
#         resource "aws_vpc_security_group_ingress_rule" "warehouse" {
#           security_group_id            = aws_security_group.warehouse.id
#           referenced_security_group_id = aws_security_group.loader.id
#           ip_protocol                  = "tcp"
#           from_port                    = 5432
#           to_port                      = 5432
#         }
package guard.policies.aws.vpc_security_group_private_wide

import data.guard.lib.aws.exposure

_services := object.union_n([exposure.admin, exposure.databases, exposure.ml_tools])

deny contains {
	"resource": opening.resource,
	"path": opening.path,
	"message": sprintf("%s open to a whole private address space", [exposure.described(opening, services)]),
} if {
	some opening in exposure.private_openings
	services := exposure.admitted(opening, _services)
	count(services) > 0
}

deny contains {
	"resource": opening.resource,
	"path": opening.path,
	"message": "every port open to a whole private address space",
} if {
	some opening in exposure.private_openings
	exposure.is_everything(opening)
}
