# METADATA
# title: Security groups must not open every port to the Internet
# description: |
#   The group protects nothing. Each service on the machine, also the one that was meant for
#   localhost or for the cluster, is one scan away from everyone.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18
# custom:
#   id: GRD-AWS-352
#   severity: high
#   category: network
#   systems: [vpc, ec2]
#   resources: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Open the ports that clients use, to the clients that use them.
#
#         resource "aws_security_group" "workers" {
#           ingress {
#             self = true
#           }
#         }
package guard.policies.aws.vpc_security_group_all_open

import data.guard.lib.aws.exposure

deny contains {
	"resource": opening.resource,
	"path": opening.path,
	"message": sprintf("%s open to the Internet", [_extent(opening)]),
} if {
	some opening in exposure.openings
	exposure.is_everything(opening)
}

_extent(opening) := "every port of every protocol" if {
	opening.protocol == "all"
} else := sprintf("every %s port", [opening.protocol])
