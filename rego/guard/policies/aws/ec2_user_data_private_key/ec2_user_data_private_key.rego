# METADATA
# title: Encoded user data must not carry a private key
# description: |
#   User data is readable for every process of the machine through the metadata service, and for
#   whoever may describe instances or templates. Base64 hides nothing: a private key in it is a
#   published one.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html
# custom:
#   id: GRD-AWS-635
#   severity: high
#   category: secrets
#   systems: [ec2, autoscaling]
#   resources: [aws_instance, aws_spot_instance_request, aws_launch_configuration, aws_launch_template]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.6"]
#   remediation: |
#     Let the machine fetch the key at start with its role, and replace the one that was written down.
#
#         resource "aws_instance" "bastion" {
#           user_data_base64 = base64encode(<<-EOT
#             #!/bin/sh
#             aws secretsmanager get-secret-value --secret-id bastion-key --query SecretString --output text > /root/.ssh/id_rsa
#           EOT
#           )
#         }
package guard.policies.aws.ec2_user_data_private_key

# Templates take base64 in `user_data`, machines in a field of its own
_fields := {
	"aws_instance": ["user_data", "user_data_base64"],
	"aws_launch_configuration": ["user_data", "user_data_base64"],
	"aws_launch_template": ["user_data"],
	"aws_spot_instance_request": ["user_data", "user_data_base64"],
}

deny contains {
	"resource": machine.id,
	"path": [field],
	"message": sprintf("%s holds a private key, encoded as base64", [field]),
} if {
	some type, fields in _fields
	some machine in input.resources[type]
	some field in fields
	text := machine.config[field]
	is_string(text)
	base64.is_valid(text)
	regex.match(`-----BEGIN [A-Z ]*PRIVATE KEY`, base64.decode(text))
}
