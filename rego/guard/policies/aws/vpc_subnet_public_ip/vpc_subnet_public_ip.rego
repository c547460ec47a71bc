# METADATA
# title: Subnets must not give every machine a public address
# description: |
#   What is started in such a subnet is on the Internet without anybody having decided so. From
#   there on a single open port or a flaw in a daemon is reachable by all.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-15
# custom:
#   id: GRD-AWS-358
#   severity: medium
#   category: network
#   systems: [vpc]
#   resources: [aws_subnet, aws_default_subnet]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave public addresses to load balancers and NAT gateways.
#
#         resource "aws_subnet" "training" {
#           map_public_ip_on_launch = false
#         }
package guard.policies.aws.vpc_subnet_public_ip

import data.guard.lib.value

deny contains {
	"resource": subnet.id,
	"path": ["map_public_ip_on_launch"],
	"message": "every machine launched here receives a public address",
} if {
	some subnet in input.resources.aws_subnet
	value.is_true(subnet.config.map_public_ip_on_launch)
}

deny contains {
	"resource": subnet.id,
	"path": ["map_public_ip_on_launch"],
	"message": "every machine launched here receives a public address (the default of default subnets)",
} if {
	some subnet in input.resources.aws_default_subnet
	not value.is_false(object.get(subnet.config, "map_public_ip_on_launch", null))
}
