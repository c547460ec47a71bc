# METADATA
# title: Security groups must not open administration ports to the Internet
# description: |
#   SSH, RDP and their like are scanned around the clock. One weak password, one leaked key or
#   one flaw in the daemon gives a shell on the machine and the rights of its role.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19
# custom:
#   id: GRD-AWS-350
#   severity: high
#   category: network
#   systems: [vpc, ec2]
#   resources: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Admit the office or VPN range only, or close the port and use Session Manager.
#
#         resource "aws_security_group" "bastion" {
#           ingress {
#             cidr_blocks = ["203.0.113.0/24"]
#           }
#         }
package guard.policies.aws.vpc_security_group_admin_open

import data.guard.lib.aws.exposure

deny contains {
	"resource": opening.resource,
	"path": opening.path,
	"message": sprintf("%s open to the Internet", [exposure.described(opening, services)]),
} if {
	some opening in exposure.openings
	services := exposure.admitted(opening, exposure.admin)
	count(services) > 0
}
