# METADATA
# title: EBS encryption by default must not be turned off
# description: |
#   Every new volume and snapshot of the region that does not ask for encryption, auto-scaled nodes and console
#   experiments included, is written in the clear.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_encryption_by_default
# custom:
#   id: GRD-AWS-031
#   severity: medium
#   category: encryption
#   systems: [ebs]
#   resources: [aws_ebs_encryption_by_default]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Turn encryption by default on in every region.
#
#         resource "aws_ebs_encryption_by_default" "region" {
#           enabled = true
#         }
package guard.policies.aws.ebs_encryption_by_default

import data.guard.lib.aws.data.settings

deny contains {
	"resource": setting.id,
	"path": ["enabled"],
	"message": "enabled is false: new EBS volumes of the region are not encrypted unless they ask for it",
} if {
	some setting in input.resources.aws_ebs_encryption_by_default
	settings.may_be_off(setting.config.enabled)
}
