# METADATA
# title: Instances must not have public addresses of their own
# description: |
#   A machine with a public address is scanned from its first minute. One wrong security group
#   rule, added years later for a test, is all that separates its services from everyone.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-9
# custom:
#   id: GRD-AWS-422
#   severity: medium
#   category: network
#   systems: [ec2, autoscaling]
#   resources: [aws_instance, aws_spot_instance_request, aws_launch_template, aws_launch_configuration]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Put the machine into a private subnet, behind a load balancer or a NAT gateway.
#
#         resource "aws_instance" "trainer" {
#           associate_public_ip_address = false
#         }
package guard.policies.aws.ec2_public_ip

import data.guard.lib.value

deny contains {
	"resource": machine.id,
	"path": ["associate_public_ip_address"],
	"message": "a public address is assigned",
} if {
	some type in {"aws_instance", "aws_spot_instance_request", "aws_launch_configuration"}
	some machine in input.resources[type]
	value.is_true(machine.config.associate_public_ip_address)
}

deny contains {
	"resource": template.id,
	"path": ["network_interfaces", i, "associate_public_ip_address"],
	"message": "a public address is assigned",
} if {
	some template in input.resources.aws_launch_template
	some i, interface in value.as_list(template.config.network_interfaces)
	value.is_true(interface.associate_public_ip_address)
}
