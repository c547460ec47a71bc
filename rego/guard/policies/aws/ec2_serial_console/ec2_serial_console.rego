# METADATA
# title: Access to the serial console must stay off
# description: |
#   The serial console is a way into machines past the network, security groups included. With
#   it enabled for the account, one role with the right to push a key reaches the login of every
#   machine.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.html
# custom:
#   id: GRD-AWS-428
#   severity: low
#   category: access-control
#   systems: [ec2]
#   resources: [aws_ec2_serial_console_access]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Enable it for the hour of a repair only.
#
#         resource "aws_ec2_serial_console_access" "account" {
#           enabled = false
#         }
package guard.policies.aws.ec2_serial_console

import data.guard.lib.value

deny contains {
	"resource": setting.id,
	"path": ["enabled"],
	"message": "the serial console is enabled for the account (the resource's default is true)",
} if {
	some setting in input.resources.aws_ec2_serial_console_access
	not value.is_false(object.get(setting.config, "enabled", null))
}
