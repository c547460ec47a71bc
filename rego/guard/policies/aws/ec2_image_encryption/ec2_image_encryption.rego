# METADATA
# title: Machine images must be encrypted
# description: |
#   Every machine started from the image inherits its plain disk, and every account the image is
#   shared with can read it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html
# custom:
#   id: GRD-AWS-427
#   severity: medium
#   category: encryption
#   systems: [ec2]
#   resources: [aws_ami, aws_ami_copy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:C1.1"]
#   remediation: |
#     Encrypt the image's volumes, or the copy.
#
#         resource "aws_ami_copy" "golden" {
#           encrypted = true
#         }
package guard.policies.aws.ec2_image_encryption

import data.guard.lib.value

deny contains {
	"resource": image.id,
	"path": ["ebs_block_device", i, "encrypted"],
	"message": sprintf("volume %v of the image is not encrypted (default false)", [object.get(image.config, ["ebs_block_device", i, "device_name"], i)]),
} if {
	some image in input.resources.aws_ami
	some i, device in value.as_list(image.config.ebs_block_device)
	not device.snapshot_id
	not value.is_true(object.get(image.config, ["ebs_block_device", i, "encrypted"], null))
}

deny contains {
	"resource": copy.id,
	"path": ["encrypted"],
	"message": "the copy is not encrypted (default false)",
} if {
	some copy in input.resources.aws_ami_copy
	not value.is_true(object.get(copy.config, "encrypted", null))
}
