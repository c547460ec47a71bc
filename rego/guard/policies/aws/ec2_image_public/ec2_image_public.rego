# METADATA
# title: Machine images must not be public
# description: |
#   An image carries the disk it was made from. Everyone on AWS can start a public one and
#   search it for keys, histories, data and models.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html
# custom:
#   id: GRD-AWS-426
#   severity: high
#   category: access-control
#   systems: [ec2]
#   resources: [aws_ami_launch_permission, aws_ec2_image_block_public_access]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Share with named accounts or the organization, and keep the account's block on.
#
#         resource "aws_ami_launch_permission" "golden" {
#           organization_arn = "arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5"
#         }
package guard.policies.aws.ec2_image_public

deny contains {
	"resource": permission.id,
	"path": ["group"],
	"message": `group "all" lets every AWS account start the image`,
} if {
	some permission in input.resources.aws_ami_launch_permission
	permission.config.group == "all"
}

deny contains {
	"resource": setting.id,
	"path": ["state"],
	"message": "new images may be made public in this account",
} if {
	some setting in input.resources.aws_ec2_image_block_public_access
	setting.config.state == "unblocked"
}
