# METADATA
# title: Instances must require IMDSv2 for their metadata
# description: |
#   Version 1 of the metadata service answers a plain GET. A web application that can be made to
#   fetch an address, or a misconfigured proxy, hands the credentials of the instance's role to
#   the attacker.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-8
# custom:
#   id: GRD-AWS-420
#   severity: medium
#   category: access-control
#   systems: [ec2, autoscaling, imagebuilder]
#   resources:
#     - aws_instance
#     - aws_spot_instance_request
#     - aws_launch_template
#     - aws_launch_configuration
#     - aws_imagebuilder_infrastructure_configuration
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Require session tokens.
#
#         resource "aws_instance" "notebook" {
#
#           metadata_options {
#             http_endpoint = "enabled"
#             http_tokens   = "required"
#           }
#         }
package guard.policies.aws.ec2_imdsv2

import data.guard.lib.value

_blocks := {
	"aws_instance": "metadata_options",
	"aws_spot_instance_request": "metadata_options",
	"aws_launch_template": "metadata_options",
	"aws_launch_configuration": "metadata_options",
	"aws_imagebuilder_infrastructure_configuration": "instance_metadata_options",
}

deny contains {
	"resource": machine.id,
	"path": [block, 0, "http_tokens"],
	"message": sprintf("http_tokens is %s: IMDSv1 answers without a session token", [object.get(machine.config, [block, 0, "http_tokens"], "not set (the account's or image's default applies, else optional)")]),
} if {
	some type, block in _blocks
	some machine in input.resources[type]
	not _inherits(machine, block)
	not object.get(machine.config, [block, 0, "http_endpoint"], "enabled") == "disabled"
	not _is_defaulted(object.get(machine.config, [block, 0, "http_tokens"], null))
	object.get(machine.config, [block, 0, "http_tokens"], "optional") == "optional"
}

deny contains {
	"resource": machine.id,
	"path": [block, 0, "http_tokens"],
	"message": "IMDSv1 may answer without a session token",
} if {
	some type, block in _blocks
	some machine in input.resources[type]
	value.is_unknown(object.get(machine.config, [block, 0, "http_tokens"], null))
}

deny contains {
	"resource": machine.id,
	"path": [block],
	"message": "IMDSv1 may answer without a session token",
} if {
	some type, block in _blocks
	some machine in input.resources[type]
	value.is_unknown(object.get(machine.config, block, null))
}

# The launch template says it for an instance that names one; unknown blocks are left open
_inherits(machine, block) if {
	machine.config.launch_template
	not machine.config[block]
}

_inherits(machine, block) if value.is_unknown(object.get(machine.config, block, null))

# Where the scope sets the account's default to IMDSv2, what is not written is required
_is_defaulted(tokens) if {
	is_null(tokens)
	some defaults in input.resources.aws_ec2_instance_metadata_defaults
	defaults.config.http_tokens == "required"
}
