# METADATA
# title: Security groups must open nothing but web ports to the Internet
# description: |
#   Every further port is another program that strangers may talk to, and wide ranges open
#   whatever is started there later.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18
# custom:
#   id: GRD-AWS-354
#   severity: medium
#   category: network
#   systems: [vpc, ec2]
#   resources: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Serve through a load balancer on 443, or admit known addresses only.
#
#         resource "aws_security_group" "serving" {
#           ingress {
#             from_port = 443
#             to_port   = 443
#           }
#         }
package guard.policies.aws.vpc_security_group_port_open

import data.guard.lib.aws.exposure

_web := {"TLS": [443], "HTTP": [80]}

_reported := object.union_n([exposure.admin, exposure.databases, exposure.ml_tools])

deny contains {
	"resource": opening.resource,
	"path": opening.path,
	"message": sprintf("%s %v-%v open to the Internet", [opening.protocol, opening.from, opening.to]),
} if {
	some opening in exposure.openings
	opening.protocol in {"tcp", "udp"}
	not exposure.is_everything(opening)
	not _is_web(opening)
	count(exposure.admitted(opening, _reported)) == 0
}

_is_web(opening) if {
	opening.from == opening.to
	count(exposure.admitted(opening, _web)) > 0
}
