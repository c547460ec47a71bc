# METADATA
# title: Security groups must not let all traffic out to everywhere
# description: |
#   Open egress is how stolen data leaves and how an implant calls home. A workload that talks
#   to three services needs three destinations.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
# custom:
#   id: GRD-AWS-355
#   severity: low
#   category: network
#   systems: [vpc, ec2]
#   resources: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_egress_rule]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Allow the endpoints, prefix lists or ports that the workload calls.
#
#         resource "aws_security_group" "trainer" {
#           egress {
#             from_port       = 443
#             to_port         = 443
#             protocol        = "tcp"
#             prefix_list_ids = ["pl-6da54004"]
#           }
#         }
package guard.policies.aws.vpc_security_group_egress_open

import data.guard.lib.network
import data.guard.lib.value

_all := {"-1", -1, "all", null}

_world(block) := path if {
	paths := [[field, i] |
		some field in ["cidr_blocks", "ipv6_cidr_blocks"]
		some i, range in value.as_list(block[field])
		network.is_world(range)
	]
	path := paths[0]
}

deny contains {
	"resource": group.id,
	"path": paths[0],
	"message": "all outgoing traffic to every address is allowed",
} if {
	some group in input.resources.aws_security_group
	paths := [array.concat(["egress", i], path) |
		some i, block in value.as_list(group.config.egress)
		object.get(block, "protocol", null) in _all
		path := _world(block)
	]
	count(paths) > 0
}

deny contains {
	"resource": rule.id,
	"path": path,
	"message": "all outgoing traffic to every address is allowed",
} if {
	some rule in input.resources.aws_security_group_rule
	rule.config.type == "egress"
	rule.config.protocol in _all
	path := _world(rule.config)
}

deny contains {
	"resource": rule.id,
	"path": [field],
	"message": "all outgoing traffic to every address is allowed",
} if {
	some rule in input.resources.aws_vpc_security_group_egress_rule
	rule.config.ip_protocol in _all
	some field in ["cidr_ipv4", "cidr_ipv6"]
	network.is_world(rule.config[field])
}
