# METADATA
# title: Default security groups must have no rules
# description: |
#   Everything that is launched without naming a group lands in the default one. With rules
#   there, a forgotten machine is reachable by, and reaches, all others that were forgotten.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-2
# custom:
#   id: GRD-AWS-356
#   severity: medium
#   category: network
#   systems: [vpc]
#   resources: [aws_default_security_group]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Adopt the group without any ingress or egress block, which removes all rules.
#
#         resource "aws_default_security_group" "default" {
#           vpc_id = aws_vpc.main.id
#         }
package guard.policies.aws.vpc_default_security_group_rules

import data.guard.lib.value

deny contains {
	"resource": group.id,
	"path": [present[0]],
	"message": sprintf("the VPC's default group has %s rules", [concat(" and ", present)]),
} if {
	some group in input.resources.aws_default_security_group
	present := [field | some field in ["ingress", "egress"]; count(value.as_list(object.get(group.config, field, null))) > 0]
	count(present) > 0
}

deny contains {
	"resource": group.id,
	"path": [field],
	"message": "the VPC's default group may have rules",
} if {
	some group in input.resources.aws_default_security_group
	some field in ["ingress", "egress"]
	value.is_unknown(object.get(group.config, field, null))
}
