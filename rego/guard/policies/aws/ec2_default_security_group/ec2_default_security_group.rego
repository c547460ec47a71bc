# METADATA
# title: Machines must not use the default security group
# description: |
#   The default group of a VPC lets all its members reach each other on every port: one of them in
#   the wrong hands reaches all machines that nobody gave a group of their own.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-2
# custom:
#   id: GRD-AWS-556
#   severity: low
#   category: network
#   systems: [ec2, vpc]
#   resources:
#     - aws_instance
#     - aws_launch_template
#     - aws_launch_configuration
#     - aws_network_interface
#     - aws_spot_instance_request
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Give it a group that admits what it serves.
#
#         resource "aws_instance" "trainer" {
#           vpc_security_group_ids = [aws_security_group.trainer.id]
#         }
package guard.policies.aws.ec2_default_security_group

import data.guard.lib.reference
import data.guard.lib.value

_types := {"aws_instance", "aws_launch_configuration", "aws_launch_template", "aws_network_interface", "aws_spot_instance_request"}

_fields := ["vpc_security_group_ids", "security_groups", "security_group_names"]

_default_ids := {group.id | some group in input.resources.aws_default_security_group}

_is_default("default") := true

_is_default(group) if count(reference.targets(group) & _default_ids) > 0

# Of a VPC, the attribute names its default group
_is_default(group) if {
	value.is_unknown(group)
	endswith(group["$unknown"], ".default_security_group_id")
}

# The id of a group is unknown by nature: the place is the list it stands in
deny contains {
	"resource": machine.id,
	"path": [field],
	"message": sprintf("%s names the default security group of the VPC", [field]),
} if {
	some type in _types
	some machine in input.resources[type]
	some field in _fields
	some group in value.as_list(machine.config[field])
	_is_default(group)
}
